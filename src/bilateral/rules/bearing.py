"""Costs of what is promised: somebody is said to bear them, or when that is settled."""

from __future__ import annotations

__all__ = ["RULES", "CostlyKinds"]

from collections.abc import Iterator
from typing import final

import attrs
from attrs import frozen

from bilateral.model import (
    Actor,
    Agreement,
    Commitment,
    ConditionKind,
    Costs,
    FormKind,
    Instrument,
    Portion,
)
from bilateral.rules._drafts import clause, with_clause
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, missing
from bilateral.rules._terms import RESTS_ON

VISITS = (FormKind.DELEGATION_EXCHANGE, FormKind.PERSONNEL_EXCHANGE)
EVENTS = (FormKind.EXHIBITION, FormKind.JOINT_EVENT, FormKind.PERFORMANCE)
ALIKE = {kind: kinds for kinds in (VISITS, EVENTS) for kind in kinds}
"""Kinds that one word of a cost rule may mean: a visit, an event."""


@final
@frozen(kw_only=True)
class CostlyKinds:
    """What costs so much that somebody must be said to bear it.

    Args:
        kinds: Kinds of promises.
    """

    kinds: tuple[FormKind, ...] = (*VISITS, FormKind.TRAINING, *EVENTS)


@rule(
    code="COM02",
    severity=Severity.WARNING,
    message="nobody is said to bear the costs of this ({kinds})",
    why="Who travels, and who is host, plan with costs that each expects of the other.",
    settle="Say who bears which costs, by role if it is for both, or that it is settled"
    " later.",
    sources=("practice of cultural plans: a cost rule for each kind of visit",),
    good=lambda: with_clause(attrs.evolve(clause(Costs), parts=("delegations",))),
    bad=lambda: with_clause(attrs.evolve(clause(Costs), parts=("photographs",))),
)
def costs_not_settled(
    _: Agreement, index: Index, settings: CostlyKinds = CostlyKinds()
) -> Iterator[Said]:
    """Of promised visits, training, exhibitions and events, in agreements.

    Silent where the text settles costs in general, for this, for the larger thing that
    it is a share of, or with what it goes together; or later. A text that rests on
    another leaves it to that one.
    """
    lack: Portion | File = Portion.COMMITMENTS
    asking = [
        (i, p, kinds) for i, p in index.promises if (kinds := _costly(p, settings))
    ]
    if not asking:
        return
    governing, all_there = _governing(index)
    if not all_there:
        lack = File()
    own = index.table(_Settled)
    others = [Index(each).table(_Settled) for each in governing]
    for i, promise, kinds in asking:
        general = any(other.in_general(promise) for other in others)
        if not general and not own.settles(promise):
            yield missing(*("commitments", i), of=lack, kinds=kinds)


def _costly(promise: Commitment, settings: CostlyKinds) -> tuple[FormKind, ...]:
    """Which of what it promises costs much.

    Both merely work together where nobody goes and nothing is counted; an event of both
    takes place all the same.
    """
    vague = promise.by is Actor.JOINTLY
    vague = vague and not promise.participants and not promise.amounts
    return tuple(
        kind
        for kind in promise.kinds
        if kind in settings.kinds and (kind in EVENTS or not vague)
    )


class _Settled:
    """The commitments and clauses of a text that settle costs."""

    def __init__(self, index: Index) -> None:
        self._all = {c.key: c for c in index.text.commitments}
        self._clauses = [clause for _, clause in index.clauses(Costs)]
        self._own = {c.key for c in self._all.values() if _settles_its_own(c)}
        self._own |= {
            key
            for c in self._all.values()
            if c.key in self._own
            for key in c.together_with
        }

    def in_general(self, promise: Commitment) -> bool:
        """Whether a clause for the whole text does."""
        return any(not each.parts and _for(each, promise) for each in self._clauses)

    def settles(self, promise: Commitment) -> bool:
        """Whether anything in its own text does."""
        if self.in_general(promise):
            return True
        share: Commitment | None = promise
        while share is not None:
            if share.key in self._own or not self._own.isdisjoint(share.together_with):
                return True
            keys = {share.key, *share.forms, *share.areas}
            if any(
                not keys.isdisjoint(each.parts) and _for(each, promise)
                for each in self._clauses
            ):
                return True
            share = self._all[share.part_of] if share.part_of else None
        return False


def _settles_its_own(commitment: Commitment) -> bool:
    later = any(c.kind is ConditionKind.DETAILS_LATER for c in commitment.conditions)
    return bool(commitment.costs or commitment.fund is not None or later)


def _for(costs: Costs, promise: Commitment) -> bool:
    """Whether one of its rules is for such a kind of activity."""
    wanted = {k for kind in promise.kinds for k in ALIKE.get(kind, (kind,))}
    return any(not r.kinds or not wanted.isdisjoint(r.kinds) for r in costs.rules)


def _governing(index: Index) -> tuple[list[Instrument], bool]:
    """The texts of the file on which this one rests, and whether these are all."""
    there = {i.key: i for i in index.dossier.instruments} if index.dossier else {}
    found: dict[str, Instrument] = {}
    all_there, waiting = True, [index.text]
    while waiting:
        for link in waiting.pop().links:
            if link.kind not in RESTS_ON:
                continue
            text = there.get(link.instrument.instrument) if link.instrument else None
            if text is None or text.source.may_hold(Costs.portion):
                all_there = False
            if text is not None and text.key not in found:
                found[text.key] = text
                waiting.append(text)
    return list(found.values()), all_there


RULES = (costs_not_settled,)
