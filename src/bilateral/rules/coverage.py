"""Coverage: what texts of this kind usually contain."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from typing import Any, NamedTuple, final

from bilateral.model import (
    Agreement,
    Amendment,
    DisputeSettlement,
    EntryIntoEffect,
    InstitutionKind,
    InstrumentKind,
    Languages,
    Partnership,
    Renewal,
    Term,
    Termination,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import agreement, without_clause
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, missing
from bilateral.rules._terms import rests_on_another


@final
class Provision(Word):
    """A provision that is told to be lacking."""

    EFFECT = "entry-into-effect"
    TERM = "term"
    AMENDMENT = "amendment"
    DISPUTES = "settlement-of-differences"
    LANGUAGES = "languages-of-the-text"


class _Usual(NamedTuple):
    told: Provision
    clause: type[Any]


EFFECT = _Usual(Provision.EFFECT, EntryIntoEffect)
TERM = _Usual(Provision.TERM, Term)
AMENDMENT = _Usual(Provision.AMENDMENT, Amendment)
DISPUTES = _Usual(Provision.DISPUTES, DisputeSettlement)
LANGUAGES = _Usual(Provision.LANGUAGES, Languages)

ALL = (EFFECT, TERM, AMENDMENT, DISPUTES, LANGUAGES)
USUAL = {
    InstrumentKind.MEMORANDUM_OF_UNDERSTANDING: ALL,
    InstrumentKind.MEMORANDUM_OF_COOPERATION: ALL,
    InstrumentKind.AGREEMENT: ALL,
    InstrumentKind.TREATY: ALL,
    InstrumentKind.PROTOCOL: (EFFECT, TERM, LANGUAGES),
    InstrumentKind.ARRANGEMENT: (EFFECT, TERM, LANGUAGES),
    InstrumentKind.PROGRAMME: (EFFECT, TERM),
    InstrumentKind.PLAN: (TERM,),
    InstrumentKind.EXCHANGE_OF_NOTES: (EFFECT,),
}
"""What most texts of a kind contain. Costs, national law and status have rules of their
own, and so has a text without any way out."""
FEW = {
    InstitutionKind.NEWS_AGENCY: (EFFECT, TERM, LANGUAGES),
    InstitutionKind.BROADCASTER: (EFFECT, TERM, LANGUAGES),
    InstitutionKind.CITY: (EFFECT,),
    InstitutionKind.REGION: (EFFECT,),
}
"""What texts between such bodies contain: few provisions."""


@rule(
    code="CLS01",
    severity=Severity.INFO,
    message="texts of this kind usually also say: {provisions}",
    why="What is not said has to be settled when it is already in dispute.",
    settle="Add the provisions, or leave them out on purpose.",
    sources=(
        "practice: final clauses of 95 texts, of which 22 were seen nearly whole",
    ),
    kinds=USUAL,
    good=agreement,
    bad=lambda: without_clause(DisputeSettlement, Amendment),
)
def provisions_lacking(text: Agreement, index: Index) -> Iterator[Said]:
    """All in one. News agencies and twin cities say little; minutes are exempt.

    A term is not missed where nothing says how the text ends, which is told elsewhere,
    and nothing is missed in a text that rests on another, which has it.
    """
    if rests_on_another(text):
        return
    usual = USUAL[text.kind] if text.kind else ()
    if index.clauses(Partnership):
        usual = FEW[InstitutionKind.CITY]
    for party in text.parties:
        few = FEW.get(party.institutions[0].kind or InstitutionKind.OTHER)
        usual = tuple(each for each in usual if few is None or each in few)
    ends = any(isinstance(c, Termination | Renewal) for c in text.clauses)
    lacking = [
        each
        for each in usual
        if not index.clauses(each.clause) and (each is not TERM or ends)
    ]
    if lacking:
        portions = [each.clause.portion for each in lacking]
        told = tuple(each.told for each in lacking)
        unseen = index.first_unseen(*portions)
        yield missing("clauses", of=unseen, provisions=told)


RULES = (provisions_lacking,)
