"""Which approvals are of the text that holds now, by the documents that were approved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple, TypeAlias, final

from attrs import frozen

from bilateral.documents._canonical import canonical_json
from bilateral.documents._digests import canonical_text, digest_of, in_neutral_order
from bilateral.documents._versions import SCHEMA_VERSION, version_in
from bilateral.errors import DocumentError
from bilateral.model import (
    Actor,
    Agreement,
    Approved,
    Day,
    Dossier,
    Pair,
    Presence,
    ReviewMinutes,
    Side,
    swap,
)
from bilateral.model._word import Word

_Text: TypeAlias = Agreement | ReviewMinutes
_OfSide: TypeAlias = "set[tuple[str | None, Side]]"
"""The sides that have approved something: of which instrument."""


@final
class ApprovalStatus(Word):
    """What an approval is worth: of which text the approved document is.

    `CURRENT`: of the present text of an instrument; `STALE`: of one that is no longer,
    or not yet, the present one; `UNDETERMINED`: nobody can know which text is the
    present one; `UNKNOWN`: of no text of the file, and of no document at hand.
    """

    CURRENT = "current"
    STALE = "stale"
    UNDETERMINED = "undetermined"
    UNKNOWN = "unknown"


@final
@frozen(kw_only=True)
class Approval:
    """An approval, and what it is worth.

    Args:
        event: The key of the event.
        by: Who approved.
        of: The key of the instrument that was approved; ``None`` if it is unknown which
            document that was.
        status: What it is worth.
    """

    event: str
    by: Actor
    of: str | None
    status: ApprovalStatus


@final
@frozen(kw_only=True)
class TextApproval:
    """Who has approved the present text of an instrument.

    Args:
        of: The key of the instrument.
        approved: Of each side: `STATED`, it has; `ABSENT`, it has not by the day that
            was asked for, since the file is complete until then and knows no approval
            that may be one; `UNKNOWN`, nobody can know.
    """

    of: str
    approved: Pair[Presence]


@final
@frozen(kw_only=True)
class Approvals:
    """What became of the approvals of a file.

    Args:
        events: Each approval, in the order of the file.
        texts: Each instrument, in the order of the file.
    """

    events: tuple[Approval, ...]
    texts: tuple[TextApproval, ...]


class _Known(NamedTuple):
    """A document at hand: of which instrument, and the digest of what it says now."""

    of: str
    same: str


def judged(
    dossier: Dossier,
    on: str | date | Day | None,
    archive: Iterable[str | bytes],
    to_data: Callable[[Any], dict[str, Any]],
    loads: Callable[[str | bytes], object],
) -> Approvals:
    """The approvals of a file; the last two are the ways out of the model and into it."""
    from bilateral.analysis._amendments import texts_of

    known: dict[str, _Known] = {}

    def remember(text: _Text) -> str:
        """The digest of a text; each copy of it is known from now on."""
        neutral = in_neutral_order(text, to_data)
        same, other = (
            digest_of(SCHEMA_VERSION, canonical_json(to_data(copy)))
            for copy in (neutral, swap(neutral))
        )
        known[same] = known[other] = _Known(text.key, same)
        return same

    every, present = {}, {}
    for key, texts in texts_of(dossier, on).items():
        names = {id(text): remember(text) for text in texts.every}
        every[key] = {*names.values()}
        present[key] = {text and names[id(text)] for text in texts.present}
    for position, given in enumerate(archive):
        try:
            text = loads(given)
            data, canonical = canonical_text(given)
        except DocumentError as error:
            raise error.within(position) from None
        if isinstance(text, _Text) and text.key in present:
            name = digest_of(version_in(data), canonical)
            known[name] = _Known(text.key, remember(text))

    def status(document: _Known) -> ApprovalStatus:
        of, same = document
        if present[of] == {same}:
            return ApprovalStatus.CURRENT
        may_be = same in present[of] or (None in present[of] and same not in every[of])
        return ApprovalStatus.UNDETERMINED if may_be else ApprovalStatus.STALE

    events = [event for event in dossier.events if isinstance(event, Approved)]
    found = tuple(
        Approval(
            event=event.key,
            by=event.by,
            of=document and document.of,
            status=status(document) if document else ApprovalStatus.UNKNOWN,
        )
        for event in events
        for document in (known.get(event.digest),)
    )
    pairs = zip(events, found, strict=True)
    return Approvals(events=found, texts=tuple(_texts(dossier, on, pairs)))


def _texts(
    dossier: Dossier,
    on: str | date | Day | None,
    approvals: Iterable[tuple[Approved, Approval]],
) -> Iterator[TextApproval]:
    """Who has approved each text, by a day."""
    from bilateral.analysis._days import asked_day, when

    until, complete = dossier.complete_until, False
    day = None if on is None else asked_day(on)
    if until is not None and day is not None:
        complete = until.earliest >= day
    given: _OfSide = set()
    perhaps: _OfSide = set()
    for event, approval in approvals:
        made = when(event.day)
        if approval.status is ApprovalStatus.STALE or (day and made.earliest > day):
            continue
        current = approval.status is ApprovalStatus.CURRENT
        certain = current and (day is None or made.latest <= day)
        there = given if certain else perhaps
        there.update((approval.of, side) for side in event.by.sides)

    def approved(of: str, side: Side) -> Presence:
        if (of, side) in given:
            return Presence.STATED
        open_ = not complete or not perhaps.isdisjoint({(of, side), (None, side)})
        return Presence.UNKNOWN if open_ else Presence.ABSENT

    for text in dossier.instruments:
        yield TextApproval(
            of=text.key, approved=Pair(*(approved(text.key, side) for side in Side))
        )
