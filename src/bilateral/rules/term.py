"""Term: how long a text lasts, how it is renewed, and how it can be left."""

from __future__ import annotations

__all__ = ["RULES", "LongActivities"]

from collections.abc import Iterator
from typing import final

import attrs
from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    AutomaticRenewal,
    Clause,
    FixedTerm,
    FormKind,
    InstrumentKind,
    Notice,
    NoticeCount,
    NoticePurpose,
    Partnership,
    PartnershipKind,
    PlanYears,
    Portion,
    Renewal,
    SameLength,
    Suspension,
    Term,
    Termination,
    UntilDay,
)
from bilateral.rules._drafts import (
    agreement,
    changed_clause,
    without_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing, unknown
from bilateral.rules._terms import is_longer, rests_on_another, term_of

ENDING = "Vienna Convention on the Law of Treaties, arts 54 and 56 (general knowledge)"


def _unstated(
    index: Index, i: int, each: Clause, *step: str, member: str
) -> Iterator[Said]:
    """A member that a clause does not state, unless its source breaks off there."""
    if index.is_cut_off(each.key, member):
        yield unknown("clauses", i, *step)
    else:
        yield missing("clauses", i, *step, of=Portion.FINAL_CLAUSES)


@rule(
    code="TRM03",
    severity=Severity.WARNING,
    message="renewed by itself, and it is not said for how long",
    why="The sides will count the further term differently, and with it every notice.",
    settle="Say for how long it is renewed, and how often.",
    sources=("practice: tacit renewal, with and without a length",),
    good=lambda: changed_clause(Renewal, rule=AutomaticRenewal(span=SameLength())),
    bad=lambda: changed_clause(Renewal, rule=AutomaticRenewal()),
)
def renewal_of_no_stated_length(_: Agreement, index: Index) -> Iterator[Said]:
    """The first length is never assumed; renewed without an end is a length."""
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, AutomaticRenewal) and renewal.rule.span is None:
            yield from _unstated(index, i, renewal, "rule", "span", member="rule")


WITHOUT_TERM = {
    InstrumentKind.EXCHANGE_OF_NOTES,
    InstrumentKind.JOINT_STATEMENT,
    InstrumentKind.LETTER_OF_INTENT,
    InstrumentKind.MINUTES,
    InstrumentKind.PLAN,
    InstrumentKind.PROGRAMME,
    InstrumentKind.RECORD_OF_TALKS,
    InstrumentKind.RULES,
}
"""Kinds that last by what they are about: a plan for its years, rules with the body."""


@rule(
    code="TRM04",
    severity=Severity.WARNING,
    message="the text has no term, and no way to end it",
    why="Whether a text can be left at all, and how, is then a matter of dispute.",
    settle="State a term, or that each side may end it and with what notice.",
    sources=(ENDING,),
    good=lambda: agreement(
        clauses=(
            *without_clause(Term, Renewal, Termination).clauses,
            Partnership(key="sisters", kind=PartnershipKind.SISTER_CITIES),
        )
    ),
    bad=lambda: without_clause(Term, Renewal, Termination),
)
def no_term_and_no_way_out(text: Agreement, index: Index) -> Iterator[Said]:
    """A text that says that it is open-ended has a term; twin cities need none.

    Nor does one that carries out another, or that is about one piece of work.
    """
    if text.kind in WITHOUT_TERM or rests_on_another(text):
        return
    ending = Term | Renewal | Termination | Partnership
    if any(isinstance(each, ending) for each in text.clauses):
        return
    shares = sum(commitment.part_of is not None for commitment in text.commitments)
    if shares * 2 > len(text.commitments):
        return
    if index.is_cut_off(text.key, "clauses"):
        yield unknown("clauses")
    else:
        yield missing("clauses", of=Portion.FINAL_CLAUSES)


@rule(
    code="TRM05",
    severity=Severity.INFO,
    message="a fixed term that can be neither renewed nor ended early",
    why="When the term is over, or the work must stop, the sides begin from nothing.",
    settle="Say how it is renewed, or how it is ended before its time.",
    sources=(ENDING,),
    good=lambda: without_clause(Termination),
    bad=lambda: without_clause(Renewal, Termination),
)
def fixed_term_without_renewal_or_end(text: Agreement, index: Index) -> Iterator[Said]:
    """Plans and programmes run for their years and are followed by others.

    A text that says that it is not renewed has said what happens.
    """
    plans = (InstrumentKind.PLAN, InstrumentKind.PROGRAMME)
    ending = Renewal | Termination
    if text.kind in plans or any(isinstance(c, ending) for c in text.clauses):
        return
    for i, term in index.clauses(Term):
        if isinstance(term.span, FixedTerm | UntilDay):
            if index.is_cut_off(text.key, "clauses"):
                yield unknown("clauses", i)
            else:
                yield missing("clauses", i, of=Portion.FINAL_CLAUSES)


@rule(
    code="TRM06",
    severity=Severity.WARNING,
    message="notice of {notice}, for a term of {term}",
    why="A notice that is longer than the term can never be given in time.",
    settle="Shorten the notice.",
    sources=(ENDING,),
    good=lambda: changed_clause(Termination, notice=Notice(length="P60M")),
    bad=lambda: changed_clause(Termination, notice=Notice(length="P6Y")),
)
def notice_longer_than_term(text: Agreement, index: Index) -> Iterator[Said]:
    """Of the first term, and of ending, stopping a renewal or suspending."""
    term = term_of(text)
    length = term.length if isinstance(term, FixedTerm | PlanYears) else None
    if length is None:
        return
    for place, notice in _notices(index):
        if notice and notice.length and is_longer(notice.length, length):
            yield hit(*place, "length", notice=notice.length, term=length)


def _notices(index: Index) -> Iterator[tuple[Place, Notice | None]]:
    for i, ending in index.clauses(Termination):
        yield ("clauses", i, "notice"), ending.notice
    for i, pause in index.clauses(Suspension):
        yield ("clauses", i, "notice"), pause.notice
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, AutomaticRenewal):
            yield ("clauses", i, "rule", "notice"), renewal.rule.notice


@rule(
    code="TRM07",
    severity=Severity.INFO,
    message="one notice serves several uses: {uses}",
    why="Whoever receives it must be able to tell whether the text is to end or change.",
    settle="Say in each notice what it is for, or give each use a notice of its own.",
    sources=("practice of news agencies: one notice to change and to end",),
    good=lambda: _stopped_by(NoticePurpose.NON_RENEWAL, NoticePurpose.NON_RENEWAL),
    bad=lambda: _stopped_by(NoticePurpose.NON_RENEWAL, NoticePurpose.AMENDMENT),
)
def notice_of_several_uses(_: Agreement, index: Index) -> Iterator[Said]:
    """Where one clause makes a renewal stop by notices for different things."""
    for i, renewal in index.clauses(Renewal):
        if isinstance(renewal.rule, AutomaticRenewal) and renewal.rule.notice:
            uses = tuple(dict.fromkeys(renewal.rule.stopped_by))
            if len(uses) > 1:
                yield hit("clauses", i, "rule", "stopped_by", uses=uses)


def _stopped_by(*purposes: NoticePurpose) -> Agreement:
    notice = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)
    return changed_clause(
        Renewal,
        rule=AutomaticRenewal(span=SameLength(), stopped_by=purposes, notice=notice),
    )


@final
@frozen(kw_only=True)
class LongActivities:
    """Which activities are long.

    Args:
        kinds: Of these kinds.
    """

    kinds: tuple[FormKind, ...] = (
        FormKind.SCHOLARSHIP,
        FormKind.LANGUAGE_TEACHING,
        FormKind.RESEARCH,
        FormKind.JOINT_PRODUCTION,
        FormKind.TECHNICAL_ASSISTANCE,
    )


@rule(
    code="TRM11",
    severity=Severity.INFO,
    message="no word on what becomes of long activities, such as {activity}",
    why="Students and projects do not end with a text; somebody has to carry them on.",
    settle="Say whether activities under way are carried to their end.",
    sources=(
        "Vienna Convention on the Law of Treaties, art. 70 (general knowledge)",
        "practice: what is under way is completed",
    ),
    good=agreement,
    bad=lambda: attrs.evolve(
        changed_clause(Termination, under_way=None),
        commitments=tuple(
            attrs.evolve(each, kinds=(*each.kinds, FormKind.RESEARCH))
            for each in agreement().commitments
        ),
    ),
)
def activities_under_way_not_settled(
    _: Agreement, index: Index, settings: LongActivities = LongActivities()
) -> Iterator[Said]:
    """Where the text says how it is ended, and promises long activities."""
    endings = index.clauses(Termination)
    if not endings or any(e.under_way or e.survives for _, e in endings):
        return
    long = [(i, c) for i, c in index.promises if {*c.kinds} & {*settings.kinds}]
    if not long:
        return
    i, ending = endings[0]
    place = ("clauses", i, "under_way")
    related = tuple(("commitments", j) for j, _ in long)
    activity = long[0][1].words
    if index.is_cut_off(ending.key, "under_way"):
        yield unknown(*place, related=related, activity=activity)
    else:
        yield missing(
            *place, of=Portion.FINAL_CLAUSES, related=related, activity=activity
        )


RULES = (
    renewal_of_no_stated_length,
    no_term_and_no_way_out,
    fixed_term_without_renewal_or_end,
    notice_longer_than_term,
    notice_of_several_uses,
    activities_under_way_not_settled,
)
