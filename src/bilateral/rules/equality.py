"""Equality: what one side may do, decide or keep, the other may as well."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Amendment,
    AutomaticRenewal,
    Consent,
    CostRule,
    Costs,
    Notice,
    Portion,
    Principle,
    PrincipleKind,
    Renewal,
    RenewalByConsent,
    Residual,
    Termination,
)
from bilateral.rules._drafts import (
    agreement,
    changed_clause,
    clause,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing

CHARTER = "Charter of the United Nations, art. 2(1) (general knowledge)"
USAGE = "diplomatic usage (general knowledge)"


def one_side(actor: Actor | None) -> bool:
    """Whether it is one side alone."""
    return actor in (Actor.FIRST, Actor.SECOND)


@rule(
    code="EQU01",
    severity=Severity.INFO,
    message="the text does not say that the sides deal with each other as equals",
    why="Most texts leave it unsaid; where it stands, it decides how the rest is read.",
    settle="State equality among the principles, if both wish it.",
    sources=(CHARTER, "Viet Nam, Law on Treaties 108/2016/QH13, art. 3"),
    good=agreement,
    bad=lambda: agreement(principles=(Principle(kind=PrincipleKind.MUTUAL_BENEFIT),)),
)
def equality_not_stated(text: Agreement) -> Iterator[Said]:
    """Equality, reciprocity and mutual respect all say it."""
    saying = {
        PrincipleKind.EQUALITY,
        PrincipleKind.RECIPROCITY,
        PrincipleKind.MUTUAL_RESPECT,
    }
    if not any(principle.kind in saying for principle in text.principles):
        yield missing("principles", of=Portion.PRINCIPLES)


@rule(
    code="EQU02",
    severity=Severity.WARNING,
    message="only {by} may do what this clause allows",
    why="Rights in final clauses are open to both where the sides are equal.",
    settle="Open the right to each side, or say why it is the right of one.",
    sources=(CHARTER, "practice: notice rights open to either side"),
    good=agreement,
    bad=lambda: changed_clause(Termination, by=Actor.FIRST),
)
def right_of_one_side(text: Agreement, index: Index) -> Iterator[Said]:
    """To end it, to stop a renewal, to ask for a change, each by a side of its own.

    Two clauses of one type that each name the other side make it even.
    """
    found: list[tuple[Place, Actor]] = []
    for i, ending in index.clauses(Termination):
        found += _named(("clauses", i), ending.by, ending.notice)
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, AutomaticRenewal):
            found += _named(("clauses", i, "rule"), None, renewal.rule.notice)
    for i, change in index.clauses(Amendment):
        found += _named(("clauses", i), None, change.notice)
    kinds = {place: type(text.clauses[int(place[1])]) for place, _ in found}
    for place, by in found:
        others = {b for p, b in found if kinds[p] is kinds[place]}
        if len(others) == 1:
            yield hit(*place, by=by)


def _named(
    place: Place, by: Actor | None, notice: Notice | None
) -> Iterator[tuple[Place, Actor]]:
    if by is not None and one_side(by):
        yield (*place, "by"), by
    elif notice is not None and notice.by is not None and one_side(notice.by):
        yield (*place, "notice", "by"), notice.by


@rule(
    code="EQU03",
    severity=Severity.WARNING,
    message="{by} must give notice of {length}, {other} of {other_length}",
    why="Unequal notice lets one side leave sooner than the other.",
    settle="Give both the same notice.",
    sources=(CHARTER, USAGE),
    good=agreement,
    bad=lambda: agreement(
        clauses=(
            *(c for c in agreement().clauses if not isinstance(c, Termination)),
            attrs.evolve(clause(Termination), by=Actor.FIRST),
            attrs.evolve(
                clause(Termination),
                key="end-by-the-other",
                by=Actor.SECOND,
                notice=Notice(length="P3M"),
            ),
        )
    ),
)
def notice_differs(_: Agreement, index: Index) -> Iterator[Said]:
    """One clause for each side, with notices of their own."""
    endings = index.clauses(Termination)
    by_side = {e.by: (i, e) for i, e in endings if one_side(e.by)}
    if not {Actor.FIRST, Actor.SECOND} <= by_side.keys():
        return
    (i, first), (j, second) = by_side[Actor.FIRST], by_side[Actor.SECOND]
    one = first.notice.length if first.notice else None
    other = second.notice.length if second.notice else None
    if one != other:
        (i, by, length), (j, to, length_to) = sorted(
            [(i, Actor.FIRST, one), (j, Actor.SECOND, other)], key=lambda each: each[0]
        )
        yield hit(
            *("clauses", i, "notice"),
            related=(("clauses", j, "notice"),),
            by=by,
            length=length or "unstated length",
            other=to,
            other_length=length_to or "unstated length",
        )


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
    """Of the general rules; a gift or an aid that one side pays is a commitment.

    Two rules that name each side are as even as one by role.
    """
    for i, costs in index.clauses(Costs):
        named = {r.by for r in costs.rules if r.by is not None and one_side(r.by)}
        for j, borne in enumerate(costs.rules):
            if borne.by and borne.by in named and len(named) == 1:
                yield hit(*("clauses", i, "rules", j), side=borne.by)


@rule(
    code="EQU12",
    severity=Severity.WARNING,
    message="this is left to the decision of {by} alone",
    why="What one side decides alone binds the other without its consent.",
    settle="Let both decide, or say in which role a side does.",
    sources=("Vienna Convention on the Law of Treaties, art. 39 (general knowledge)",),
    good=agreement,
    bad=lambda: changed_clause(Amendment, consent=Consent(by=Actor.SECOND)),
)
def decision_of_one_side(text: Agreement, index: Index) -> Iterator[Said]:
    """Changes, renewals, and what is left over in a list.

    The request of whoever receives something decides nothing over the other; it is a
    condition and not looked at here.
    """
    for i, change in index.clauses(Amendment):
        yield from _decided(("clauses", i, "consent"), change.consent)
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, RenewalByConsent):
            yield from _decided(("clauses", i, "rule", "consent"), renewal.rule.consent)
    for name, entries in (("areas", text.areas), ("forms", text.forms)):
        for i, entry in enumerate(entries):
            if isinstance(entry, Residual):
                yield from _decided((name, i, "consent"), entry.consent)


def _decided(place: Place, consent: Consent | None) -> Iterator[Said]:
    if consent is not None and one_side(consent.by):
        yield hit(*place, by=consent.by)


RULES = (
    equality_not_stated,
    right_of_one_side,
    notice_differs,
    costs_of_one_side,
    decision_of_one_side,
)
