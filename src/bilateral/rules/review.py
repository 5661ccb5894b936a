"""Review: what the sides say became of what they had promised."""

from __future__ import annotations

__all__ = ["RULES", "CarriedOver"]

from collections.abc import Iterator
from typing import Any, final

from attrs import frozen

from bilateral.analysis._chains import Chains
from bilateral.analysis._reviews import reviews
from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Assessment,
    Commitment,
    CountedFrom,
    Course,
    Dossier,
    FixedTerm,
    Instrument,
    Outcome,
    PartRef,
    Portion,
    Quantity,
    ReviewMinutes,
    Term,
)
from bilateral.rules._drafts import agreement, changed_clause, dossier, minutes
from bilateral.rules._drafts_later import later
from bilateral.rules._minutes import all_minutes
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


def _not_answered(file: Dossier, kind: type[Instrument]) -> Iterator[Said]:
    """Everything due in the reviewed period of which the minutes say nothing."""
    positions = {text.key: i for i, text in enumerate(file.instruments)}
    for review in reviews(file.instruments, Chains(file.instruments)):
        if not isinstance(review.of, kind):
            continue
        place = ("instruments", positions[review.minutes.key], "assessments")
        i = positions[review.of.key]
        for item in review.items:
            answered = review.names(item) or review.in_general(item) is not None
            if answered or not review.asks_for(item):
                continue
            related = (("instruments", i, "commitments", item.place),)
            promise = item.commitment.words
            if review.answers.in_words:  # who knows of what they speak
                yield unknown(*place, related=related, promise=promise)
            else:
                portion = Portion.ASSESSMENTS
                yield missing(*place, of=portion, related=related, promise=promise)


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
    continues it, or all of the period, or an assessment of what continues it. What
    depends on a request or an occasion, or comes more rarely, is left aside.
    """
    yield from _not_answered(file, Agreement)


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
    done in the period. Minutes that are not in the file are not missed here.
    """
    yield from _not_answered(file, ReviewMinutes)


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
    every = Chains(file.instruments).items
    items = {
        ref: item for ref, item in every.items() if isinstance(item.text, ReviewMinutes)
    }
    done = {
        ref
        for _, text in all_minutes(file)
        for found in text.assessments
        if found.outcome is Outcome.DONE
        for ref in found.of
    }
    earlier = {
        ref: before
        for ref, item in items.items()
        if (before := item.commitment.continues) in items
        and done.isdisjoint((before, PartRef(before.instrument)))
        and _stuck(item.commitment)
    }

    def place(ref: PartRef) -> Place:
        return "instruments", items[ref].at, "commitments", items[ref].place

    for newest in earlier.keys() - {*earlier.values()}:
        chain = [newest]
        seen = {newest}
        while (step := earlier.get(chain[-1])) and step not in seen:
            chain.append(step)
            seen.add(step)
        times = len(chain) - 1
        if times < settings.times:
            continue
        said: dict[str, Any] = {
            "related": tuple(map(place, chain[1:])),
            "times": times,
            "promise": items[newest].commitment.words,
        }
        texts = (items[ref].text for ref in chain)
        if any(text.source.may_hold(Portion.ASSESSMENTS) for text in texts):
            yield unknown(*place(newest), **said)  # it may have been done in between
        else:
            yield missing(*place(newest), of=Portion.COMMITMENTS, **said)


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
