"""Equality: what one side may do, decide or keep, the other may as well."""

from __future__ import annotations

__all__ = ["RULES"]

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias, final

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Amendment,
    Area,
    AutomaticRenewal,
    Consent,
    Duration,
    Form,
    Notice,
    Portion,
    Principle,
    PrincipleKind,
    Renewal,
    RenewalByConsent,
    Residual,
    Suspension,
    Termination,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import (
    agreement,
    changed_clause,
    clause,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, World, hit, missing
from bilateral.rules._terms import is_longer, rests_on_another
from bilateral.rules.term import WITHOUT_TERM

CHARTER = "Charter of the United Nations, art. 2(1) (general knowledge)"
USAGE = "diplomatic usage (general knowledge)"
_Ending: TypeAlias = tuple[int, Termination]


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
    """Equality, reciprocity and mutual respect all say it.

    A text that rests on another keeps the principles of that one, and a plan or the
    rules of a joint body carry out what was agreed elsewhere.
    """
    if text.kind in WITHOUT_TERM or rests_on_another(text):
        return
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
    """To end or suspend it, to stop a renewal, to ask for a change.

    Two clauses of one type that each name the other side make it even. A host may
    suspend for the safety of its own: a suspension on stated grounds is not looked at.
    """
    found: list[tuple[Place, Actor]] = []
    for i, ending in index.clauses(Termination):
        found += _named(("clauses", i), ending.by, ending.notice)
    for i, pause in index.clauses(Suspension):
        if not pause.grounds:
            found += _named(("clauses", i), pause.by, pause.notice)
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, AutomaticRenewal):
            found += _named(("clauses", i, "rule"), None, renewal.rule.notice)
    for i, change in index.clauses(Amendment):
        found += _named(("clauses", i), None, change.notice)
    for place, by in uneven(
        (type(text.clauses[int(place[1])]), place, by) for place, by in found
    ):
        yield hit(*place, by=by)


def uneven(
    found: Iterable[tuple[object, Place, Actor]],
) -> Iterator[tuple[Place, Actor]]:
    """What is for one side, where nothing of the kind is for the other."""
    named = [*found]
    whose: dict[object, set[Actor]] = {}
    for kind, _, by in named:
        whose.setdefault(kind, set()).add(by)
    for kind, place, by in named:
        if len(whose[kind]) == 1:
            yield place, by


def _named(
    place: Place, by: Actor | None, notice: Notice | None
) -> Iterator[tuple[Place, Actor]]:
    if by is not None and by.side:
        yield (*place, "by"), by
    elif notice is not None and notice.by is not None and notice.by.side:
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
    """One clause for each side, with notices of their own.

    Twelve months are a year. Where each side has several clauses, as for cause and
    without, those with the same notice answer each other, and of the others the longest
    that of the longest and so on.
    """
    endings = index.clauses(Termination)
    of_first = [each for each in endings if each[1].by is Actor.FIRST]
    of_second = [each for each in endings if each[1].by is Actor.SECOND]
    for pair in _unlike(of_first, of_second):
        (i, one), (j, other) = sorted(pair, key=lambda each: each[0])
        length, other_length = (e.notice and e.notice.length for e in (one, other))
        if not _differ(length, other_length):
            continue
        said = hit(
            *("clauses", i, "notice"),
            related=(("clauses", j, "notice"),),
            by=one.by or Actor.EACH,
            length=length or _Length.NOT_STATED,
            other=other.by or Actor.EACH,
            other_length=other_length or _Length.NOT_STATED,
        )
        if any(index.is_cut_off(ending.key, "notice") for ending in (one, other)):
            yield attrs.evolve(said, lacks=World())
        elif length is None or other_length is None:
            yield attrs.evolve(said, lacks=Portion.FINAL_CLAUSES)
        else:
            yield said


def _unlike(
    of_first: list[_Ending], of_second: list[_Ending]
) -> Iterator[tuple[_Ending, _Ending]]:
    """The endings of each side for which the other has none with such a notice."""
    same = Counter(map(_notice, of_first)) & Counter(map(_notice, of_second))
    rest = []
    for endings in (of_first, of_second):
        left, answered = [], same.copy()
        for each in sorted(endings, key=_notice, reverse=True):
            if answered[_notice(each)]:
                answered[_notice(each)] -= 1
            else:
                left.append(each)
        rest.append(left)
    return zip(*rest, strict=False)


def _notice(ending: _Ending) -> tuple[int, int]:
    """The months and days of its notice; none at all is shorter than any."""
    length = ending[1].notice and ending[1].notice.length
    return (12 * length.years + length.months, length.days) if length else (-1, 0)


@final
class _Length(Word):
    """What is told of a length that the text does not state."""

    NOT_STATED = "unstated-length"


def _differ(one: Duration | None, other: Duration | None) -> bool:
    """Whether one is sure to be longer; one that is not stated differs from any other."""
    if one is None or other is None:
        return one is not other
    return is_longer(one, other) or is_longer(other, one)


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
    condition and not looked at here. A side that decides as host or as giver decides
    over its own, and two decisions of one sort that name each side are even.
    """
    found: list[tuple[object, Place, Consent | None]] = [
        (Amendment, ("clauses", i, "consent"), change.consent)
        for i, change in index.clauses(Amendment)
    ]
    found += [
        (Renewal, ("clauses", i, "rule", "consent"), renewal.rule.consent)
        for i, renewal in index.clauses(Renewal)
        if isinstance(renewal.rule, RenewalByConsent)
    ]
    for name, entries in (("areas", text.areas), ("forms", text.forms)):
        found += [
            (name, (*place, "consent"), entry.consent)
            for place, entry in _residual((name,), entries)
        ]
    decided = (
        (kind, place, consent.by)
        for kind, place, consent in found
        if consent is not None and consent.role is None and consent.by.side
    )
    for place, by in uneven(decided):
        yield hit(*place, by=by)


def _residual(
    place: Place, entries: Iterable[Area | Form]
) -> Iterator[tuple[Place, Residual]]:
    """The entries for all others, in the lists within the list as well."""
    for i, entry in enumerate(entries):
        if isinstance(entry, Residual):
            yield (*place, i), entry
        else:
            yield from _residual((*place, i, "parts"), entry.parts)


RULES = (
    equality_not_stated,
    right_of_one_side,
    notice_differs,
    decision_of_one_side,
)
