"""Which approvals are of the text that holds now, by the documents that were approved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, TypeAlias, final

from attrs import frozen

from bilateral.documents._digests import canonical, digest, digest_of, in_neutral_order
from bilateral.documents._loading import loads
from bilateral.documents._parsing import USUAL, Limits
from bilateral.documents._versions import SCHEMA_VERSION
from bilateral.errors import DocumentError, InvalidValue, shown
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


def approvals(
    dossier: Dossier,
    *,
    on: str | date | Day | None = None,
    archive: Iterable[str | bytes] = (),
    limits: Limits = USUAL,
) -> Approvals:
    """Which approvals of a file are current, which are stale, and who has not approved.

    An approval (`Approved`) binds to a document. It is current if that document says
    what the present text of an instrument says, whichever side either names first, and
    however the JSON is laid out. The present text is the one that the instrument has in
    the file or, once it was amended, the text that was consolidated last. An amendment
    without such a text makes all that came before stale; what only supplements a text
    leaves it as it is.

    The texts of the file are known as this version of the schema writes them. For an
    approval of an older document, hand in what was approved: it is read as `loads` reads
    it and compared as a value, so that a new schema version makes no approval stale.

    >>> from bilateral import Actor, Agreement, Approved, Institution, Pair, Party, swap
    >>> from bilateral.documents import digest, dumps
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> signed = dumps(swap(mou))  # as the other side has it
    >>> yes = Approved(key="yes", by=Actor.FIRST, day="2024-05-02", digest=digest(signed))
    >>> file = Dossier(key="file", parties=sides, instruments=(mou,), events=(yes,))
    >>> found = approvals(file)
    >>> found.events[0].of, str(found.events[0].status)
    ('mou', 'current')
    >>> [str(answer) for answer in found.texts[0].approved]
    ['stated', 'unknown']

    Args:
        dossier: The file.
        on: The day whose text is the present one, and by which a side has approved it;
            ``None``: after all that the events tell of. Without a day nobody can be said
            not to have approved. The day of an approval itself changes nothing of what
            it is worth: those of later days are in `events` with their status too.
        archive: The JSON text of documents that may have been approved, of any schema
            version.
        limits: How large each of these may be.

    Raises:
        InvalidValue: If it is no dossier, `on` is no one day, or `archive` is one text.
        DocumentError: If a document of the archive cannot be read; its position is the
            first step of the place.
    """
    if type(dossier) is not Dossier:
        raise InvalidValue.at(reason=f"expected a dossier, got {shown(dossier)}")
    if isinstance(archive, str | bytes):
        reason = f"expected the texts of several documents, got {shown(archive)}"
        raise InvalidValue.at("archive", reason=reason)
    return judged(dossier, on, _named(archive, limits))


def _named(
    archive: Iterable[str | bytes], limits: Limits
) -> Iterator[tuple[object, str]]:
    """Each document, and the digest of its bytes."""
    for position, given in enumerate(archive):
        try:
            text, name = loads(given, limits=limits), digest(given, limits=limits)
        except DocumentError as error:
            raise error.within(position) from None
        yield text, name


class _Known(NamedTuple):
    """A document at hand: of which instrument, and the digest of what it says now."""

    of: str
    same: str


def judged(
    dossier: Dossier,
    on: str | date | Day | None,
    archive: Iterable[tuple[object, str]],
) -> Approvals:
    """The same, with each document of the archive and the digest of its bytes."""
    from bilateral.analysis._amendments import texts_of

    known: dict[str, _Known] = {}

    def remember(text: _Text) -> str:
        """The digest of a text; each copy of it is known from now on."""
        neutral = in_neutral_order(text)
        same, other = (
            digest_of(SCHEMA_VERSION, canonical(copy))
            for copy in (neutral, swap(neutral))
        )
        known[same] = known[other] = _Known(text.key, same)
        return same

    every, present = {}, {}
    for key, texts in texts_of(dossier, on).items():
        names = {id(text): remember(text) for text in texts.every}
        every[key] = {*names.values()}
        present[key] = {text and names[id(text)] for text in texts.present}
    for text, name in archive:
        if isinstance(text, _Text) and text.key in present:
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
