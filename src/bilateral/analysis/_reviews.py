"""Which minutes are to say what became of which promise, and what they do say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias, TypeVar

from bilateral.analysis._chains import Chains, Item
from bilateral.analysis._periods import apart, overlap
from bilateral.analysis._undertaking import goes_on_without_list
from bilateral.analysis._years import years_in, years_of
from bilateral.model import (
    Area,
    Assessment,
    Cadence,
    Commitment,
    ConditionKind,
    Contribution,
    Form,
    FormKind,
    Instrument,
    PartRef,
    Period,
    Residual,
    ReviewMinutes,
    Strength,
)

_K = TypeVar("_K")
CONDITIONAL = {ConditionKind.ON_REQUEST, ConditionKind.WHERE_NEEDED}
Answer: TypeAlias = Assessment | Contribution | Commitment
"""What says something of a promise: a commitment carries it on."""
Outer: TypeAlias = dict[str, tuple[PartRef, ...]]
"""Each area and form with all that it is within or, for a form, that it serves."""


class Answers:
    """What minutes say became of things: of parts, of the whole, or of sorts of things.

    Attributes:
        text: The minutes.
        parts: What is assessed, was given or is carried on, each with the key of the
            part of the minutes that says so.
        in_words: Some assessments are of what only words name, or something goes on
            without a list: nobody knows what.
    """

    def __init__(self, text: ReviewMinutes) -> None:
        self.text = text
        entries: tuple[tuple[Answer, ...], ...] = (
            text.assessments,
            text.contributions,
            text.commitments,
        )
        self._entries = {each.key: each for some in entries for each in some}
        said = [(ref, each.key) for each in text.assessments for ref in each.of]
        given = [(ref, each.key) for each in text.contributions for ref in each.of]
        carried = [(c.continues, c.key) for c in text.commitments if c.continues]
        self.parts = _least(
            pair for pair in (*said, *given, *carried) if pair[0].part is not None
        )
        whole = [key for ref, key in said if ref.part is None]
        loose = [each for each in text.assessments if not each.of]
        self._kinds: dict[FormKind, str] = _least(
            (kind, each.key) for each in loose for kind in each.kinds
        )
        self.in_words = any(not each.kinds for each in loose)
        reviewed = text.reviewed_period
        for planned in filter(goes_on_without_list, text.commitments):
            over = planned.carries_over
            if over and reviewed and overlap(over, reviewed):
                whole.append(planned.key)
            elif not (over and reviewed and apart(over, reviewed)):
                self.in_words = True
        self._whole = min(whole, default=None)

    def about(self, item: Item, outer: Outer) -> Answer | None:
        """What says something of that to which a commitment belongs.

        The nearest is first: what it continues, a larger one, its areas and forms, its
        kind, the whole.
        """
        each = item.commitment
        larger = PartRef(item.text.key, each.part_of) if each.part_of else None
        for ref in (each.continues, larger):
            if ref is not None and ref in self.parts:
                return self._entries[self.parts[ref]]
        around = {ref for key in (*each.areas, *each.forms) for ref in outer[key]}
        far = [self.parts[ref] for ref in around & self.parts.keys()]
        far = far or [self._kinds[kind] for kind in each.kinds if kind in self._kinds]
        key = min(far, default=self._whole)
        return None if key is None else self._entries[key]


def _least(pairs: Iterable[tuple[_K, str]]) -> dict[_K, str]:
    """Each with the first of the keys, by the alphabet, that go with it."""
    found: dict[_K, str] = {}
    for named, key in pairs:
        found[named] = min(key, found.get(named, key))
    return found


class Review(NamedTuple):
    """Minutes, and a text of which they are to say what became.

    Args:
        answers: What the minutes say.
        of: The text.
        outer: Its areas and forms.
        chains: What continues what.
        named: The commitments that the minutes name, for `Chains.go_on`.
    """

    answers: Answers
    of: Instrument
    outer: Outer
    chains: Chains
    named: list[int]

    @property
    def minutes(self) -> ReviewMinutes:
        """The minutes."""
        return self.answers.text

    @property
    def items(self) -> list[Item]:
        """The commitments of the text."""
        return self.chains.of_text[self.of.key]

    def looks_at(self, item: Item) -> bool:
        """Whether the time of a commitment may be under review."""
        return falls_in(item.commitment, self.minutes.reviewed_period)

    def asks_for(self, item: Item) -> bool:
        """Whether one can ask for it, and it was to be done in the time under review."""
        each, reviewed = item.commitment, self.minutes.reviewed_period
        rare = _comes_more_rarely(each.cadence, reviewed)
        return is_item(each) and self.looks_at(item) and not rare

    def names(self, item: Item) -> bool:
        """Whether the minutes say something of it, of what it continues or goes on as."""
        older = (self.chains.before.get(item.ref), self.chains.first[item.ref])
        return any(ref in self.answers.parts for ref in older) or self.chains.go_on(
            item.ref, self.named
        )

    def in_general(self, item: Item) -> Answer | None:
        """The part of the minutes that speaks of what a commitment belongs to."""
        return self.answers.about(item, self.outer)


def reviews(texts: Sequence[Instrument], chains: Chains) -> Iterator[Review]:
    """All reviews of agreements and of plans.

    Minutes review what they name, and the plan that the same body made last before, if
    it is for the period under review.

    Args:
        texts: In order of time.
        chains: Those of the same texts.
    """
    every = {text.key: text for text in texts}
    outer = {key: _outer(text) for key, text in every.items()}
    last: dict[str | None, ReviewMinutes] = {}
    for text in every.values():
        if not isinstance(text, ReviewMinutes):
            continue
        named = dict.fromkeys(ref.instrument for ref in text.reviewed)
        before = last.get(text.body)
        if before and _planned(before, text):
            named.setdefault(before.key)
        answers = Answers(text)
        numbers = chains.numbers(answers.parts)
        for key in named:
            if key in every and key != text.key:
                yield Review(answers, every[key], outer[key], chains, numbers)
        if text.plan_period is not None:
            last[text.body] = text


def _planned(before: ReviewMinutes, text: ReviewMinutes) -> bool:
    plan, reviewed = before.plan_period, text.reviewed_period
    return plan is not None and reviewed is not None and overlap(plan, reviewed)


def is_item(each: Commitment) -> bool:
    """Whether it is a promise of which one can ask whether it was done.

    What is done on request, where needed or on an occasion may not have come up, and
    "as last year" is no item of a list.
    """
    return (
        each.strength is Strength.PROMISE
        and each.occasion is None
        and each.carries_over is None
        and all(condition.kind not in CONDITIONAL for condition in each.conditions)
    )


def falls_in(each: Commitment, period: Period | None) -> bool:
    """Whether its time may be within a period, as far as both are known."""
    when = each.period or (Period(each.due, each.due) if each.due else None)
    return period is None or when is None or not apart(when, period)


def _comes_more_rarely(cadence: Cadence | None, period: Period | None) -> bool:
    """Whether it comes at longer intervals than a period has, both in whole months."""
    every = years_in(cadence.every) if cadence else None
    years = years_of(period)
    return every is not None and years is not None and every > years


def _outer(text: Instrument) -> Outer:
    found: Outer = {}

    def read(entries: tuple[Area | Form, ...]) -> None:
        ahead: list[tuple[Area | Form, tuple[PartRef, ...]]]
        ahead = [(entry, ()) for entry in entries]
        while ahead:
            entry, within = ahead.pop()
            served = getattr(entry, "areas", ())
            areas = tuple(key for area in served for key in found.get(area, ()))
            own = PartRef(text.key, entry.key)
            found[entry.key] = (own, *within, *areas)
            if not isinstance(entry, Residual):
                ahead += ((part, (own, *within)) for part in entry.parts)

    read(text.areas)
    read(text.forms)
    return found
