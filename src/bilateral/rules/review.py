"""Review: what the sides say became of what they had promised."""

from __future__ import annotations

__all__ = ["RULES", "CarriedOver"]

from collections.abc import Iterator
from typing import NamedTuple, final

from attrs import frozen

from bilateral.analysis._undertaking import goes_on_without_list
from bilateral.analysis._years import years_in, years_of
from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Area,
    Assessment,
    Cadence,
    Commitment,
    ConditionKind,
    CountedFrom,
    Course,
    Dossier,
    FixedTerm,
    Form,
    FormKind,
    Instrument,
    Outcome,
    PartRef,
    Period,
    Portion,
    Quantity,
    Residual,
    ReviewMinutes,
    Strength,
    Term,
)
from bilateral.rules._drafts import agreement, changed_clause, dossier, minutes
from bilateral.rules._minutes import all_minutes, apart, later, overlap
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, missing, unknown

PRACTICE = "practice of joint committees: a report on what became of past decisions"


def _years_of_plans(last: int) -> Dossier:
    """A clean file with minutes up to a year, each of which carries on the last plan."""
    span = FixedTerm(length="P10Y", counted_from=CountedFrom.SIGNATURE)
    years = range(2021, last + 1)
    return dossier(changed_clause(Term, span=span), *(later(year) for year in years))


def _only(*keys: str) -> tuple[Assessment, ...]:
    """Of the clean assessments, those of these promises."""
    return tuple(
        each
        for each in minutes().assessments
        if any(ref.part in keys for ref in each.of)
    )


@final
class _Answers:
    """What minutes say became of things: of parts, of the whole, or of sorts of things."""

    def __init__(self, text: ReviewMinutes) -> None:
        found = text.assessments
        refs = [ref for each in found for ref in each.of]
        refs += [ref for each in text.contributions for ref in each.of]
        self.parts = {ref for ref in refs if ref.part is not None}
        self.parts |= {c.continues for c in text.commitments if c.continues}
        self.whole = any(ref.part is None for each in found for ref in each.of)
        self.kinds: set[FormKind] = set()
        for each in found:
            if not each.of:
                self.kinds |= {*each.kinds}
        self.in_words = any(not (each.of or each.kinds) for each in found)
        reviewed = text.reviewed_period
        for planned in filter(goes_on_without_list, text.commitments):
            over = planned.carries_over
            if over and reviewed and overlap(over, reviewed):
                self.whole = True
            elif not (over and reviewed and apart(over, reviewed)):
                self.in_words = True

    def cover(self, text: Instrument, each: Commitment, outer: _Outer) -> bool:
        """Whether something was said of a commitment, or of what it belongs to."""
        keys = {each.key, each.part_of}
        keys.update(*(outer.get(key, ()) for key in (*each.areas, *each.forms)))
        return (
            self.whole
            or not self.kinds.isdisjoint(each.kinds)
            or each.continues in self.parts
            or any(PartRef(text.key, key) in self.parts for key in keys if key)
        )


_Outer = dict[str, tuple[str, ...]]


def _outer(text: Instrument) -> _Outer:
    """Each area and form with all that it is within or, for a form, that it serves."""
    found: _Outer = {}

    def read(entries: tuple[Area | Form, ...], within: tuple[str, ...]) -> None:
        for entry in entries:
            served = getattr(entry, "areas", ())
            areas = tuple(key for area in served for key in found.get(area, ()))
            found[entry.key] = (entry.key, *within, *areas)
            if not isinstance(entry, Residual):
                read(entry.parts, (entry.key, *within))

    read(text.areas, ())
    read(text.forms, ())
    return found


def _was_due(each: Commitment, period: Period | None) -> bool:
    """Whether it was to be done in a period, as far as can be told.

    What is done on request, where needed, on an occasion or at longer intervals may not
    have come up, and "as last year" is no item of a list.
    """
    conditional = {ConditionKind.ON_REQUEST, ConditionKind.WHERE_NEEDED}
    if (
        each.strength is not Strength.PROMISE
        or each.occasion is not None
        or each.carries_over is not None
        or any(condition.kind in conditional for condition in each.conditions)
        or _comes_more_rarely(each.cadence, period)
    ):
        return False
    when = each.period or (Period(each.due, each.due) if each.due else None)
    return period is None or when is None or not apart(when, period)


def _comes_more_rarely(cadence: Cadence | None, period: Period | None) -> bool:
    """Whether it comes at longer intervals than a period has, both in whole months."""
    every = years_in(cadence.every) if cadence else None
    years = years_of(period)
    return every is not None and years is not None and every > years


class _Reviewed(NamedTuple):
    """Minutes, and a text of which they are to say what became."""

    place: Place
    minutes: ReviewMinutes
    of: int
    text: Instrument


def _not_answered(pairs: Iterator[_Reviewed]) -> Iterator[Said]:
    """Everything due in the reviewed period of which the minutes say nothing."""
    for place, text, i, reviewed in pairs:
        answers, outer = _Answers(text), _outer(reviewed)
        for j, each in enumerate(reviewed.commitments):
            due = _was_due(each, text.reviewed_period)
            if not due or answers.cover(reviewed, each, outer):
                continue
            related = (("instruments", i, "commitments", j),)
            if answers.in_words:  # who knows of what they speak
                yield unknown(*place, related=related, promise=each.words)
            else:
                portion = Portion.ASSESSMENTS
                yield missing(*place, of=portion, related=related, promise=each.words)


@rule(
    code="REV01",
    severity=Severity.WARNING,
    message="nothing is said of what became of this promise: {promise}",
    why="A promise that no review mentions is lost without anybody deciding so.",
    settle="Say what became of it, if only that it was put off.",
    sources=(PRACTICE,),
    good=dossier,
    bad=lambda: dossier(
        agreement(), minutes(assessments=_only("visits"), commitments=())
    ),
)
def promise_not_assessed(file: Dossier) -> Iterator[Said]:
    """Of the agreements under review, where no assessment of the whole covers it.

    An assessment of its area, its form or its kind will do, and so will a plan that
    continues it, or all of the period. What depends on a request or an occasion is left aside.
    """
    positions = {text.key: i for i, text in enumerate(file.instruments)}

    def pairs() -> Iterator[_Reviewed]:
        for i, text in all_minutes(file):
            for key in dict.fromkeys(ref.instrument for ref in text.reviewed):
                reviewed = file.instruments[positions[key]]
                if isinstance(reviewed, Agreement):
                    place = ("instruments", i, "assessments")
                    yield _Reviewed(place, text, positions[key], reviewed)

    yield from _not_answered(pairs())


@rule(
    code="REV02",
    severity=Severity.INFO,
    message="the assessments are all of the whole, and none is of a single item",
    why="What is found good as a whole hides what was not done.",
    settle="Say of each item what became of it.",
    sources=(PRACTICE,),
    good=minutes,
    bad=lambda: minutes(
        assessments=(
            Assessment(
                key="all", of=(PartRef("memorandum"),), words="carried out effectively"
            ),
        )
    ),
)
def only_general_assessments(text: ReviewMinutes) -> Iterator[Said]:
    """A subject in words, a kind or a contribution is something single."""
    single = any(each.of for each in text.contributions) or any(
        each.kinds or each.subject is not None or any(ref.part for ref in each.of)
        for each in text.assessments
    )
    if text.assessments and not single:
        yield missing("assessments", of=Portion.ASSESSMENTS)


@rule(
    code="REV03",
    severity=Severity.WARNING,
    message="nothing is said of what became of this item of the last plan: {promise}",
    why="What was planned last year is asked for this year, or the plan means nothing.",
    settle="Say what became of it, or carry it over.",
    sources=(PRACTICE,),
    good=lambda: dossier(agreement(), later(2021), later(2022)),
    bad=lambda: dossier(agreement(), later(2021), later(2022, commitments=())),
)
def plan_item_not_assessed(file: Dossier) -> Iterator[Said]:
    """Of the plan before, made by the same body, for the period under review.

    An item that the new plan carries on is not lost, if only as a part of all that was
    done in the period. Minutes that are not in the file
    are not missed here.
    """
    last: dict[str | None, tuple[int, ReviewMinutes]] = {}
    positions = {text.key: i for i, text in enumerate(file.instruments)}

    def pairs() -> Iterator[_Reviewed]:
        for i, text in all_minutes(file):
            place = ("instruments", i, "assessments")
            named = {positions[ref.instrument] for ref in text.reviewed} - {i}
            before = last.get(text.body)
            if before and before[0] not in named and _planned(before[1], text):
                named.add(before[0])
            for j in sorted(named):
                reviewed = file.instruments[j]
                if isinstance(reviewed, ReviewMinutes):
                    yield _Reviewed(place, text, j, reviewed)
            if text.plan_period is not None:
                last[text.body] = (i, text)

    yield from _not_answered(pairs())


def _planned(before: ReviewMinutes, text: ReviewMinutes) -> bool:
    plan, reviewed = before.plan_period, text.reviewed_period
    return plan is not None and reviewed is not None and overlap(plan, reviewed)


@final
@frozen(kw_only=True)
class CarriedOver:
    """How often an item may be carried over.

    Args:
        times: From this many times on it is told.
    """

    times: int = 3


@rule(
    code="REV04",
    severity=Severity.INFO,
    message="this has been carried over from plan to plan {times} times: {promise}",
    why="What is put off year after year is not going to happen as it stands.",
    settle="Decide to do it, to change it, or to drop it.",
    sources=(PRACTICE,),
    good=lambda: _years_of_plans(2023),
    bad=lambda: _years_of_plans(2024),
)
def carried_over_again(
    file: Dossier, settings: CarriedOver = CarriedOver()
) -> Iterator[Said]:
    """Along `continues`, from one plan of minutes to the next.

    Not what comes again by its nature (a cadence, so many a year), was enlarged, or was
    done in between.
    """
    items: dict[PartRef, tuple[Place, ReviewMinutes, Commitment]] = {}
    done: set[PartRef] = set()
    for i, text in all_minutes(file):
        for j, each in enumerate(text.commitments):
            place: Place = ("instruments", i, "commitments", j)
            items[PartRef(text.key, each.key)] = (place, text, each)
        for found in text.assessments:
            if found.outcome is Outcome.DONE:
                done.update(found.of)
    earlier = {
        ref: each.continues
        for ref, (_, _, each) in items.items()
        if each.continues in items
        and done.isdisjoint((each.continues, PartRef(each.continues.instrument)))
        and _stuck(each)
    }
    for newest in earlier.keys() - set(earlier.values()):
        chain = [newest]
        seen = {newest}
        while (before := earlier.get(chain[-1])) and before not in seen:
            chain.append(before)
            seen.add(before)
        times = len(chain) - 1
        if times < settings.times:
            continue
        place, _, each = items[newest]
        related = tuple(items[ref][0] for ref in chain[1:])
        partly = any(
            items[ref][1].source.may_hold(Portion.ASSESSMENTS) for ref in chain
        )
        if partly:  # it may have been done in between
            yield unknown(*place, related=related, times=times, promise=each.words)
        else:
            yield missing(
                *place,
                of=Portion.COMMITMENTS,
                related=related,
                times=times,
                promise=each.words,
            )


def _stuck(each: Commitment) -> bool:
    recurs = each.cadence is not None or any(
        isinstance(amount, Quantity) and amount.per is not None
        for amount in each.amounts
    )
    return not recurs and each.course not in (Course.NEW, Course.ENLARGES)


RULES = (
    promise_not_assessed,
    only_general_assessments,
    plan_item_not_assessed,
    carried_over_again,
)
