"""What was done for each other: contributions and reported figures, never promises."""

from __future__ import annotations

__all__ = ["Past", "Reported"]

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple, final

from attrs import frozen

from bilateral.analysis._undertaking import Name, Undertaking, given, likeness
from bilateral.analysis.matching import Match, matched
from bilateral.analysis.measure import Measure, measures
from bilateral.analysis.tally import KindTally, Tally, by_kind, tally
from bilateral.model import (
    Assessment,
    Contribution,
    Figure,
    Pair,
    PartRef,
    Period,
    ReviewMinutes,
    Side,
    Text,
)
from bilateral.model.text import folded


@final
@frozen(kw_only=True)
class Reported:
    """A number that is reported of each side, for one thing and one time.

    `measures.first.ratio(measures.second)` is the first to the second: 109 against 151.

    Args:
        of: The assessments or contributions that report them.
        period: The time that both cover; ``None`` if it is not stated.
        measures: What each side gave.
    """

    of: Pair[PartRef]
    period: Period | None
    measures: Pair[Measure]


@final
@frozen(kw_only=True)
class Past:
    """What each side has done for the other, as minutes report it.

    Args:
        total: All contributions.
        by_kind: By what was done; one of several kinds comes in each.
        matches: Which contribution answers which.
        unmatched: What each side has given that no contribution of the other answers.
        reported: Numbers that are reported of both sides and can be compared: of like
            things, in one unit, for one time and out of one source. Where a side has
            several of these, only those that are worded alike can.
    """

    total: Tally
    by_kind: tuple[KindTally, ...]
    matches: tuple[Match, ...]
    unmatched: Pair[tuple[PartRef, ...]]
    reported: tuple[Reported, ...]


def past_of(minutes: Iterable[ReviewMinutes]) -> Past:
    """The past as these minutes tell it, all together."""
    texts = [*minutes]
    every: dict[Name, Undertaking] = {}
    for text in texts:
        every |= given(text)
    items = [every[name] for name in sorted(every)]
    matches, unmatched = matched(items, every)
    reports = (report for text in texts for report in _reports(text))
    return Past(
        total=tally(items),
        by_kind=by_kind(items),
        matches=matches,
        unmatched=unmatched,
        reported=tuple(_compared(reports)),
    )


class _Report(NamedTuple):
    """A number that is reported of one side.

    Args:
        ref: Where it stands.
        side: Of which side; ``None`` if it is of both, or that is not stated.
        of: What must be the same for two to be compared.
        words: What it counts, where several could be compared.
        period: The time that it covers.
        measure: The number.
        order: What it is ordered by.
    """

    ref: PartRef
    side: Side | None
    of: Hashable
    words: Hashable
    period: Period | None
    measure: Measure
    order: tuple[str, ...]


def _reports(minutes: ReviewMinutes) -> Iterator[_Report]:
    holders: list[Assessment | Contribution] = [*minutes.assessments]
    for holder in (*holders, *minutes.contributions):
        ref = PartRef(minutes.key, holder.key)
        what = likeness(holder.kinds, holder.deliverables) or holder.key
        for figure in holder.figures:
            period = figure.period or holder.period
            words, includes = _words(figure.words), _words(figure.includes)
            for measure in measures((figure.amount,)):
                counted = (period, figure.document, includes, measure.unit, measure.per)
                yield _Report(
                    ref=ref,
                    side=_giver(figure, holder),
                    of=(minutes.key, what, *counted),
                    words=words,
                    period=period,
                    measure=measure,
                    order=(*map(repr, (minutes.key, holder.key, *counted, words)),),
                )


def _giver(figure: Figure, holder: Assessment | Contribution) -> Side | None:
    """Who gave what it counts: as the figure says it, or what it is reported for."""
    by, to = figure.by, figure.to
    if by is None and to is None:
        by = holder.by if isinstance(holder, Contribution) else holder.delivered_by
    if by is None:
        receiver = to.side if to else None
        return receiver.other if receiver else None
    return by.side


def _compared(reports: Iterable[_Report]) -> list[Reported]:
    """One of each side for each thing; those worded alike where there are several."""
    groups: dict[Hashable, list[_Report]] = {}
    for report in reports:
        groups.setdefault(report.of, []).append(report)
    found = []
    for same in groups.values():
        if pair := _one_of_each(same):
            found.append(pair)
            continue
        alike: dict[Hashable, list[_Report]] = {}
        for report in same:
            alike.setdefault(report.words, []).append(report)
        found += [pair for each in alike.values() if (pair := _one_of_each(each))]
    return [
        Reported(
            of=pair.map(lambda report: report.ref),
            period=pair.first.period,
            measures=pair.map(lambda report: report.measure),
        )
        for pair in sorted(found, key=_order)
    ]


def _one_of_each(reports: list[_Report]) -> Pair[_Report] | None:
    ours, theirs = ([r for r in reports if r.side is side] for side in Side)
    return Pair(ours[0], theirs[0]) if len(ours) == len(theirs) == 1 else None


def _order(pair: Pair[_Report]) -> list[tuple[str, ...]]:
    return sorted(report.order for report in pair)


def _words(text: Text | None) -> Hashable:
    return tuple((t, folded(t, w)) for t, w in text.items()) if text else None
