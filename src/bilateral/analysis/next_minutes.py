"""The skeleton of the minutes that come next: what they have to answer."""

from __future__ import annotations

__all__ = ["NextMinutes", "Unanswered", "next_minutes"]

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import final

from attrs import frozen

from bilateral._calendar import LAST_YEAR
from bilateral.analysis._chains import Chains, Item
from bilateral.analysis._draft import Draft
from bilateral.analysis._due import due_day
from bilateral.analysis._meetings import (
    in_time_order,
    made_on,
    next_host,
)
from bilateral.analysis._reviews import falls_in
from bilateral.analysis.asking import Asking, ToAsk
from bilateral.analysis.balance import Gap, gaps_of
from bilateral.analysis.progress import progress
from bilateral.errors import InvalidValue, shown
from bilateral.model import (
    Actor,
    Agreement,
    Commitment,
    Day,
    Dossier,
    LinkKind,
    Pair,
    PartRef,
    Party,
    Period,
    ReviewMinutes,
    Strength,
    Text,
)
from bilateral.model.time import to_day

SUCCEEDS = {LinkKind.RENEWS, LinkKind.REPLACES}


@final
@frozen(kw_only=True)
class Unanswered:
    """A promise of which nobody has yet said what became of it.

    Args:
        of: Which it is.
        promise: The commitment itself.
    """

    of: PartRef
    promise: Commitment


@final
@frozen(kw_only=True)
class NextMinutes:
    """What the next minutes have to answer, before anybody has answered.

    It is no `ReviewMinutes`: there an assessment without an outcome says that the sides
    spoke of something and that the outcome is not stated. Here nobody has spoken yet.
    `minutes` makes the draft in which the answers are written.

    Args:
        of: The key of the dossier.
        on: The day on which it was put together.
        parties: The sides.
        before: The minutes that they follow; ``None`` if they are the first.
        reviewed: The texts under review: those that were reviewed last time and are
            agreements, what renews or replaces them, and the last plan.
        reviewed_period: The time of the last plan, or from the day after the last review
            on; ``None`` if that is not known.
        to_assess: Every promise of these texts that may fall in that time, or is from
            before and not known to be done or dropped. One that another one continues is
            answered with that.
        to_carry_over: The promises in plans of the same body, up to that time, that are
            not known to be done or dropped: what is done by then is struck out.
        to_ask: Consultations that are open, in the order of their bodies.
        host: Whose turn it is; ``None`` if that is not known.
        gaps: Why more may have to be answered.
    """

    of: str
    on: Day
    parties: Pair[Party]
    before: ReviewMinutes | None
    reviewed: tuple[PartRef, ...]
    reviewed_period: Period | None
    to_assess: tuple[Unanswered, ...]
    to_carry_over: tuple[Unanswered, ...]
    to_ask: tuple[ToAsk, ...]
    host: Actor | None
    gaps: tuple[Gap, ...] = ()

    def minutes(self, *, key: str, title: str | Text) -> ReviewMinutes:
        """A draft to be filled in: one assessment a promise, with nothing but its name.

        As it stands the draft says that all was spoken of: give it to nobody and to no
        rule before it is filled in. It plans for no period (`plan_period`), and what
        goes on has none, in the words of the old minutes. Persons and bodies are those
        of the last minutes; in the first ones there are none but the parties. A promise
        that comes from older minutes leaves out the bodies, areas and forms that it
        names; `continues` leads to them. The talks themselves are an encounter with the
        key ``talks``, or ``talks-2`` and so on if the last minutes have that key.

        Args:
            key: The key of the draft, which no text of the dossier has.
            title: Its title.

        Raises:
            InvalidValue: If the key is that of a text under review, or of the minutes
                before, or of a part of the draft, or is none.
        """
        others = {ref.instrument for ref in self.reviewed}
        if key in others | ({self.before.key} if self.before else set()):
            raise InvalidValue.at(
                "key", reason=f"{shown(key)} is the key of another text"
            )
        return Draft(self, key).minutes(title)


def next_minutes(
    dossier: Dossier, *, on: str | date | Day, after: str | None = None
) -> NextMinutes:
    """Put together what the next minutes have to answer.

    Args:
        dossier: The file.
        on: The day on which it is put together; a later text is left out.
        after: The key of the minutes that they follow, where several bodies meet;
            ``None``: the newest.

    Raises:
        InvalidValue: If it is no dossier, the day is not exact, or there are no minutes
            of this key by that day.
    """
    threads = progress(dossier, on=on).threads
    day = to_day(on)
    texts = in_time_order(
        text
        for text in dossier.instruments
        if (made := made_on(text)) is None or made.earliest <= day.earliest
    )
    before = _before(texts, after)
    period = _period(before)
    keys = _reviewed(texts, before)
    chains = Chains(texts)
    unsettled = {ref for thread in threads for ref in thread.unsettled}
    promises = [
        item
        for item in chains.items.values()
        if item.commitment.strength is Strength.PROMISE
    ]
    open_yet = [i for i in promises if i.ref in unsettled and _is_over_by(i, period)]
    open_refs = {item.ref for item in open_yet}
    asked = [
        item
        for item in promises
        if item.text.key in keys
        and (falls_in(item.commitment, period) or item.ref in open_refs)
    ]
    numbers = chains.numbers(item.ref for item in asked)
    newest = [i for i in asked if not chains.is_continued(i.ref, numbers)]
    left = [item for item in open_yet if _is_of_series(item, before)]
    return NextMinutes(
        of=dossier.key,
        on=day,
        parties=dossier.parties,
        before=before,
        reviewed=tuple(map(PartRef, keys)),
        reviewed_period=period,
        to_assess=_unanswered(newest),
        to_carry_over=_unanswered(left),
        to_ask=_to_ask(Asking(dossier, day.earliest), texts, keys, [*newest, *left]),
        host=next_host(dossier, texts, before, day.earliest),
        gaps=tuple(
            gap
            for text in texts
            if text.key in keys
            for gap in gaps_of(text, (Strength.PROMISE,))
        ),
    )


def _before(
    texts: Sequence[Agreement | ReviewMinutes], after: str | None
) -> ReviewMinutes | None:
    found = [
        text
        for text in texts
        if isinstance(text, ReviewMinutes) and after in (None, text.key)
    ]
    if after is not None and not found:
        reason = f"expected the key of minutes made by that day, got {shown(after)}"
        raise InvalidValue.at("after", reason=reason)
    return found[-1] if found else None


def _period(before: ReviewMinutes | None) -> Period | None:
    """What follows the last review, where nothing is planned: until nobody knows when."""
    if before is None or before.plan_period is not None:
        return before and before.plan_period
    reviewed = before.reviewed_period and before.reviewed_period.last_day
    last = reviewed and reviewed.exact
    if last is None or last.year > LAST_YEAR - 1:
        return None
    return Period(last + timedelta(days=1))


def _reviewed(
    texts: Iterable[Agreement | ReviewMinutes], before: ReviewMinutes | None
) -> list[str]:
    """The keys of the texts under review, in the order of time."""
    named = {ref.instrument for ref in before.reviewed} if before else None
    found: dict[str, None] = {}
    for text in texts:
        succeeds = any(
            link.instrument
            and link.instrument.instrument in found
            and link.kind in SUCCEEDS
            for link in text.links
        )
        under_review = named is None or text.key in named or succeeds
        if isinstance(text, Agreement) and under_review:
            found[text.key] = None
    return [*found, *([before.key] if before else [])]


def _is_of_series(item: Item, before: ReviewMinutes | None) -> bool:
    return (
        before is not None
        and isinstance(item.text, ReviewMinutes)
        and item.text.body == before.body
    )


def _is_over_by(item: Item, period: Period | None) -> bool:
    """Whether its day may have come by the end of a period."""
    due = due_day(item.commitment, item.text)
    last = period and period.last_day
    return due is None or last is None or due.earliest <= last.latest


def _unanswered(items: Iterable[Item]) -> tuple[Unanswered, ...]:
    return tuple(Unanswered(of=i.ref, promise=i.commitment) for i in items)


def _to_ask(
    asking: Asking,
    texts: Iterable[Agreement | ReviewMinutes],
    reviewed: Iterable[str],
    items: Iterable[Item],
) -> tuple[ToAsk, ...]:
    wanted: dict[str, list[str]] = {key: [] for key in reviewed}
    for item in items:
        wanted.setdefault(item.text.key, []).append(item.commitment.key)
    found = [*asking.unanswered()]
    for text in texts:
        if text.key in wanted:
            found += asking.not_asked(text, wanted[text.key])
    found.sort(key=lambda q: (q.body, q.event or "", *_name(q.duty)))
    return tuple(found)


def _name(ref: PartRef | None) -> tuple[str, str]:
    return (ref.instrument, ref.part or "") if ref else ("", "")
