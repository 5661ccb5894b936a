"""What each side undertakes against the other: reciprocity, measured and not judged."""

from __future__ import annotations

__all__ = ["Balance", "Gap", "GapKind", "balance"]

from collections.abc import Iterable, Iterator
from typing import final

from attrs import frozen

from bilateral.analysis._undertaking import (
    Name,
    Undertaking,
    goes_on_without_list,
    promised,
)
from bilateral.analysis.matching import Match, matched
from bilateral.analysis.past import Past, past_of
from bilateral.analysis.tally import (
    AreaTally,
    KindTally,
    StrengthTally,
    Tally,
    by_area,
    by_kind,
    by_strength,
    tally,
)
from bilateral.errors import InvalidValue, shown
from bilateral.model import (
    Dossier,
    Instrument,
    Pair,
    PartRef,
    Portion,
    ReviewMinutes,
    Strength,
)
from bilateral.model._word import Word


@final
class GapKind(Word):
    """Why an answer about commitments or about the past is not complete.

    `UNSEEN`: the text may hold commitments that were not seen; `UNSEEN_PAST`: it may
    hold contributions and figures that were not; `WITHOUT_LIST`: what was done before
    goes on, and no list says what that is.
    """

    UNSEEN = "unseen"
    UNSEEN_PAST = "unseen-past"
    WITHOUT_LIST = "without-list"


@final
@frozen(kw_only=True)
class Gap:
    """What could not be counted or followed, since it may stand where nobody has looked.

    Args:
        kind: Why.
        of: The instrument, or the commitment, that says no more.
    """

    kind: GapKind
    of: PartRef


@final
@frozen(kw_only=True)
class Balance:
    """The reciprocity of a text or a dossier, measured: what stands against what.

    All that is counted is named: `total.for_other.first.of` are the commitments. What
    is not counted (a wish, where only promises count) is in `by_strength` alone.

    Args:
        of: The key of the instrument or dossier.
        strengths: What counts.
        total: All that counts, but for what is done only on request.
        on_request: What counts and is done only on request.
        by_area: `total` by area. What belongs to several areas comes in each.
        by_kind: `total` by what is done. What is of several kinds comes in each.
        by_strength: All that is said, by how firmly, on request or not.
        matches: Which undertaking of one side answers which of the other, also on
            request.
        unmatched: What each side undertakes that has no counterpart of any kind.
        past: What was done and reported; it is never set against what is promised.
        gaps: Why it is not complete; none: it is.
        parts: The balance of each instrument of a dossier, in its order.

    Source:
        Keohane 1986, "Reciprocity in International Relations", International
        Organization 40(1): reciprocity is contingent and equivalent; specific or diffuse.
        What it says is general knowledge here.
    """

    of: str
    strengths: tuple[Strength, ...]
    total: Tally
    on_request: Tally
    by_area: tuple[AreaTally, ...]
    by_kind: tuple[KindTally, ...]
    by_strength: tuple[StrengthTally, ...]
    matches: tuple[Match, ...]
    unmatched: Pair[tuple[PartRef, ...]]
    past: Past
    gaps: tuple[Gap, ...] = ()
    parts: tuple[Balance, ...] = ()


def balance(
    subject: Instrument | Dossier,
    *,
    strengths: Iterable[Strength] = (Strength.PROMISE,),
) -> Balance:
    """Measure what each side undertakes for the other; nothing is judged.

    Two a year over three years are six, and ten persons are no ten scholarships:

    >>> from bilateral import Actor, Agreement, Commitment, Institution, Party, Period
    >>> from bilateral import PlanYears, Quantity, Term, Unit
    >>> def training(by: Actor, to: Actor, amount: Quantity) -> Commitment:
    ...     return Commitment(
    ...         key=f"by-{by}",
    ...         words="trains staff of the other",
    ...         by=by,
    ...         to=to,
    ...         strength=Strength.PROMISE,
    ...         amounts=(amount,),
    ...     )
    >>> draft = Agreement(
    ...     key="draft",
    ...     title="Draft",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ...     commitments=(
    ...         training(Actor.FIRST, Actor.SECOND, Quantity(12, Unit.PERSON)),
    ...         training(Actor.SECOND, Actor.FIRST, Quantity(2, Unit.PERSON, per="P1Y")),
    ...     ),
    ...     clauses=(Term(key="term", span=PlanYears(period=Period.years(2021, 2023))),),
    ... )
    >>> [(m.first.per is None, m.first.low, m.second.low) for m in
    ...  balance(draft).total.amounts]
    [(False, Fraction(4, 1), Fraction(2, 1)), (True, Fraction(12, 1), Fraction(6, 1))]

    A dossier adds up its instruments as they stand in it, plans and the agreements that
    they carry out alike; `Balance.parts` tells them apart. A consolidated text is a
    subject of its own.

    Args:
        subject: An agreement, minutes or a dossier.
        strengths: What counts; what else is said is shown apart.

    Raises:
        InvalidValue: If it is none of these, or there is no such strength.
    """
    if not isinstance(subject, Instrument | Dossier):
        reason = f"expected an instrument or a dossier, got {shown(subject)}"
        raise InvalidValue.at(reason=reason)
    counted = _strengths(strengths)
    if isinstance(subject, Instrument):
        every = {subject.key: promised(subject)}
        return _balance(subject.key, (subject,), every, counted)
    every = {each.key: promised(each) for each in subject.instruments}
    parts = [_balance(i.key, (i,), every, counted) for i in subject.instruments]
    return _balance(subject.key, subject.instruments, every, counted, parts)


def _strengths(given: Iterable[Strength]) -> tuple[Strength, ...]:
    try:
        wanted = {Strength(strength) for strength in given}
    except (TypeError, ValueError) as error:
        reason = f"expected strengths, got {shown(given)}"
        raise InvalidValue.at("strengths", reason=reason) from error
    return tuple(strength for strength in Strength if strength in wanted)


def _balance(
    key: str,
    instruments: Iterable[Instrument],
    promises: dict[str, dict[Name, Undertaking]],
    strengths: tuple[Strength, ...],
    parts: Iterable[Balance] = (),
) -> Balance:
    texts = [*instruments]
    every: dict[Name, Undertaking] = {}
    for text in texts:
        every |= promises[text.key]
    by_name = {u.name: u for u in every.values()}
    said = [by_name[name] for name in sorted(by_name)]
    counted = [u for u in said if u.strength in strengths]
    firm = [u for u in counted if not u.on_request]
    matches, unmatched = matched(counted, every)
    return Balance(
        of=key,
        strengths=strengths,
        total=tally(firm),
        on_request=tally(u for u in counted if u.on_request),
        by_area=by_area(firm),
        by_kind=by_kind(firm),
        by_strength=by_strength(said),
        matches=matches,
        unmatched=unmatched,
        past=past_of(text for text in texts if isinstance(text, ReviewMinutes)),
        gaps=tuple(gap for text in texts for gap in gaps_of(text, strengths)),
        parts=tuple(parts),
    )


def gaps_of(instrument: Instrument, strengths: tuple[Strength, ...]) -> Iterator[Gap]:
    """What a text may hold besides, or says without a list."""
    whole = PartRef(instrument.key)
    if instrument.source.may_hold(Portion.COMMITMENTS):
        yield Gap(kind=GapKind.UNSEEN, of=whole)
    is_review = isinstance(instrument, ReviewMinutes)
    if is_review and instrument.source.may_hold(Portion.ASSESSMENTS):
        yield Gap(kind=GapKind.UNSEEN_PAST, of=whole)
    for key in sorted(
        c.key
        for c in instrument.commitments
        if c.strength in strengths and goes_on_without_list(c)
    ):
        yield Gap(kind=GapKind.WITHOUT_LIST, of=PartRef(instrument.key, key))
