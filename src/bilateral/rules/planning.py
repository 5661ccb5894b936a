"""Items of a plan: next year one must be able to tell whether each was done."""

from __future__ import annotations

__all__ = ["RULES", "PlanItems", "in_words_only", "planned"]

from collections.abc import Iterator
from typing import Any, final

from attrs import frozen

from bilateral.model import (
    Actor,
    Bound,
    Commitment,
    ConditionKind,
    Course,
    FormKind,
    Money,
    Portion,
    Quantity,
    ReviewMinutes,
    Strength,
    Unit,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import minutes
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, missing


def planned(**changes: Any) -> ReviewMinutes:
    """For examples: clean minutes that plan a course as well."""
    plain: dict[str, Any] = {
        "key": "course-2022",
        "words": "a course for journalists is held",
        "by": Actor.EACH,
        "to": Actor.EACH,
        "strength": Strength.PROMISE,
        "kinds": (FormKind.TRAINING,),
        "amounts": (Quantity(10, Unit.PERSON),),
        "due": "2022-10-31",
    }
    course = Commitment(**plain | changes)
    return minutes(commitments=(*minutes().commitments, course))


def in_words_only(amount: Quantity | Money) -> bool:
    """As in "a number of"."""
    return (
        isinstance(amount, Quantity)
        and amount.number is None
        and amount.total is None
        and amount.bound is not Bound.EQUAL
    )


@final
class Detail(Word):
    """What an item of a plan may leave open."""

    PERFORMER = "who-does-it"
    DAY = "when"
    AMOUNT = "how-much"


@final
@frozen(kw_only=True)
class PlanItems:
    """How much an item of a plan may leave open.

    Args:
        may_lack: How many of performer, day and amount.
    """

    may_lack: int = 1


@rule(
    code="COM03",
    severity=Severity.INFO,
    message="this item of the plan does not say {lacks}",
    why="Nobody can tell next year whether an item was done that says neither.",
    settle="State who does it, by when and how much, or leave it to a framework text.",
    sources=("practice of plans and minutes (general knowledge)",),
    good=lambda: planned(amounts=()),
    bad=lambda: planned(amounts=(), due=None),
)
def plan_item_left_open(
    text: ReviewMinutes, settings: PlanItems = PlanItems()
) -> Iterator[Said]:
    """Of promises in minutes with a plan, where more than one detail is missing.

    Not of what continues something that is on record, is under discussion, or is to be
    arranged later. A time such as the whole of the plan is no day.
    """
    if text.plan_period is None:
        return
    for i, item in enumerate(text.commitments):
        if item.strength is Strength.PROMISE and not _framework(item):
            lacks = tuple(_lacking(item, text))
            if len(lacks) > settings.may_lack:
                yield missing(*("commitments", i), of=Portion.COMMITMENTS, lacks=lacks)


def _framework(item: Commitment) -> bool:
    goes_on = item.carries_over is not None or item.continues is not None
    open_yet = item.course in (Course.CONTINUES, Course.UNDER_DISCUSSION)
    later = any(c.kind is ConditionKind.DETAILS_LATER for c in item.conditions)
    return goes_on or open_yet or later or item.part_of is not None


def _lacking(item: Commitment, text: ReviewMinutes) -> Iterator[Detail]:
    if item.by is Actor.JOINTLY and not item.performers and not item.participants:
        yield Detail.PERFORMER
    own_period = None if item.period == text.plan_period else item.period
    times = (item.due, item.cadence, item.occasion, own_period)
    if not any((*times, *(each.per for each in item.amounts))):
        yield Detail.DAY
    if all(in_words_only(each) for each in item.amounts):
        yield Detail.AMOUNT


RULES = (plan_item_left_open,)
