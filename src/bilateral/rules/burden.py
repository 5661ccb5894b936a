"""Equality of burdens: who bears the costs of what both do alike."""

from __future__ import annotations

__all__ = ["RULES"]

import itertools
from collections.abc import Iterator

from bilateral.analysis._undertaking import Way, way_of
from bilateral.errors import Place
from bilateral.model import Actor, Agreement, CostRule, Costs, JointBody
from bilateral.rules._drafts import agreement, with_clause
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit
from bilateral.rules.equality import uneven


@rule(
    code="EQU10",
    severity=Severity.WARNING,
    message="{side} bears costs whatever its role is",
    why="A rule by role turns with the roles; one by name puts the burden on one side.",
    settle="Say who pays by role: the sending side, the receiving side.",
    sources=("practice of cultural and scientific programmes: costs by role",),
    good=agreement,
    bad=lambda: with_clause(
        Costs(key="costs", rules=(CostRule(by=Actor.FIRST),)),
    ),
)
def costs_of_one_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Of general rules, of joint bodies and of what each side does alike.

    A gift or an aid that one side pays is a commitment of that side. Rules that name
    each side in turn for the same costs are as even as one by role; so are rates that
    each pays in its own currency.
    """
    named = (
        ((of, *what), place, borne.by)
        for of, place, borne in _of_both(index)
        if borne.by is not None and borne.by.side
        for what in itertools.product(
            borne.items or (None,), borne.kinds or (None,), (borne.persons,)
        )
    )
    for place, by in dict.fromkeys(uneven(named)):
        yield hit(*place, side=by)


def _of_both(index: Index) -> Iterator[tuple[object, Place, CostRule]]:
    """The rules on costs of what both do: of what, where, and the rule."""
    for i, costs in index.clauses(Costs):
        for j, borne in enumerate(costs.rules):
            yield Costs, ("clauses", i, "rules", j), borne
    for i, body in index.clauses(JointBody):
        for j, borne in enumerate(body.costs):
            yield JointBody, ("clauses", i, "costs", j), borne
    for i, each in enumerate(index.text.commitments):
        way, _ = way_of(each.by, each.to)
        if way is Way.ALIKE:
            for j, borne in enumerate(each.costs):
                yield frozenset(each.kinds), ("commitments", i, "costs", j), borne


RULES = (costs_of_one_side,)
