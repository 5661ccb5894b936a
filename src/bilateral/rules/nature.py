"""Nature and wording: whether a text binds, and whether it speaks like what it is."""

from __future__ import annotations

__all__ = ["RULES"]

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, final

import attrs

from bilateral.analysis._undertaking import Way, way_of
from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Amendment,
    Commitment,
    ConditionKind,
    DisputeSettlement,
    DisputeStep,
    FormKind,
    InstrumentKind,
    LegalEffect,
    LegalStatus,
    Money,
    OtherProvision,
    Settlement,
    Side,
    Text,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import agreement, changed_clause, without_clause
from bilateral.rules._index import Index
from bilateral.rules._reading import Reader, passages, titled
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Language, Said, hit, missing, unknown
from bilateral.rules._terms import rests_on_another
from bilateral.rules._wording import (
    DENIED,
    IDIOMS,
    IMMUNITY,
    SOFT_WORDS,
    TREATY_TITLES,
    TREATY_WORDS,
)
from bilateral.rules.law import acts_for_state, between_governments, status_of

MEMORANDA = (
    InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    InstrumentKind.MEMORANDUM_OF_COOPERATION,
)
US = "United States, guidance on non-binding documents"
UK = "United Kingdom, guidance on treaties and memoranda (2021; its table from memory)"
AUSTRALIA = "Australia, practice on instruments of less than treaty status"
NEW_ZEALAND = "New Zealand, Cabinet guide on treaties and arrangements"


def said_in_words(place: Place, *, own: bool, **params: Any) -> Said:
    """A finding; undetermined if the words may not be those of the text."""
    return hit(*place, **params) if own else unknown(*place, **params)


@rule(
    code="NAT01",
    severity=Severity.WARNING,
    message="the text says that it does not bind, under the title of a treaty ({language}: {words})",
    why="Whoever sees only the title takes it for a treaty.",
    settle="Call it a memorandum or an arrangement.",
    sources=(
        US,
        AUSTRALIA,
        NEW_ZEALAND,
        "Viet Nam, Law on International Agreements 70/2020/QH14, art. 6",
    ),
    good=agreement,
    bad=lambda: agreement(
        kind=InstrumentKind.AGREEMENT, title="Agreement on cooperation in information"
    ),
)
def title_against_nature(text: Agreement, index: Index) -> Iterator[Said]:
    """Not the reverse: a memorandum may be a treaty, and title alone proves nothing.

    Vietnamese "thỏa thuận" is no name of a treaty.
    """
    if status_of(index) != {LegalEffect.NOT_BINDING}:
        return
    for tag, own, words in titled(text, TREATY_TITLES):
        yield said_in_words(("title",), own=own, language=Language(tag), words=words)


@rule(
    code="NAT02",
    severity=Severity.WARNING,
    kinds=MEMORANDA,
    message="a government makes a memorandum that does not say whether it binds in law",
    why="Two sides may hold different views of it, and both in good faith.",
    settle="Say in one sentence whether it binds in law.",
    sources=(
        AUSTRALIA,
        "Viet Nam, Law on Treaties 108/2016/QH13, art. 2(1)",
        "Vienna Convention on the Law of Treaties, art. 2(1)(a) (general knowledge)",
    ),
    good=lambda: attrs.evolve(
        between_governments(authority="full powers"), kind=MEMORANDA[0]
    ),
    bad=lambda: attrs.evolve(
        between_governments(),
        kind=MEMORANDA[0],
        clauses=without_clause(LegalStatus).clauses,
    ),
)
def memorandum_of_governments_is_silent(_: Agreement, index: Index) -> Iterator[Said]:
    """Where a side is a state or a government, or acts in the name of one."""
    if not status_of(index) and any(acts_for_state(index, side) for side in Side):
        yield missing("title", of=LegalStatus.portion)


def words_against(
    text: Agreement,
    index: Index,
    table: Mapping[str, Sequence[str]],
    *,
    aims: bool,
) -> Iterator[Said]:
    """Each passage that has words of a table; not the parts of which the opposite holds.

    Args:
        text: The text.
        index: Its tables.
        table: Words by language.
        aims: Whether words that say why and what for, or promise nothing, are looked at.
    """
    exempt = {key for _, s in index.clauses(LegalStatus) for key in s.except_parts}
    reader = Reader(text)
    for passage in passages(text):
        if passage.key in exempt or not (aims or passage.promising):
            continue
        for tag, own, got in reader.read(passage, table, IDIOMS):
            words = tuple(dict.fromkeys(word for _, word in got))
            yield said_in_words(
                passage.place, own=own, language=Language(tag), words=words
            )


@rule(
    code="NAT03",
    severity=Severity.WARNING,
    message="the text says that it does not bind, and has words of treaties ({language}: {words})",
    why="Words that bind undo the sentence that says the opposite.",
    settle="Use the words of memoranda, or say of which part the opposite holds.",
    sources=(UK, AUSTRALIA, US),
    good=lambda: changed_clause(
        Amendment, words="it may be changed as mutually agreed in writing"
    ),
    bad=lambda: changed_clause(
        Amendment, words="the sides shall agree on changes in writing"
    ),
)
def treaty_words_without_binding(text: Agreement, index: Index) -> Iterator[Said]:
    """Where the text says that it does not bind; in English, Vietnamese and French.

    Idioms, quotations, titles of other texts and translations are passed over; so are
    "will", "Parties" and "hai Bên", which stand in both.
    """
    if status_of(index) == {LegalEffect.NOT_BINDING}:
        yield from words_against(text, index, TREATY_WORDS, aims=True)


@rule(
    code="NAT04",
    severity=Severity.INFO,
    message="the text says that it binds, and has words of memoranda ({language}: {words})",
    why="Soft words let one side doubt what the other relies on.",
    settle="Use the words of treaties where a duty is meant.",
    sources=(UK,),
    good=lambda: changed_clause(LegalStatus, effect=LegalEffect.BINDING),
    bad=lambda: agreement(
        clauses=tuple(
            attrs.evolve(c, words=Text(en="the Participants intend to meet"))
            if isinstance(c, Amendment)
            else c
            for c in changed_clause(LegalStatus, effect=LegalEffect.BINDING).clauses
        )
    ),
)
def soft_words_though_binding(text: Agreement, index: Index) -> Iterator[Said]:
    """Where the text says that it binds, and something is promised.

    Why the sides act, and what they only wish or try, is rightly said softly.
    """
    if status_of(index) == {LegalEffect.BINDING}:
        yield from words_against(text, index, SOFT_WORDS, aims=False)


@rule(
    code="NAT05",
    severity=Severity.INFO,
    kinds=MEMORANDA,
    message="the memorandum does not say whether it binds in law",
    why="Silence is no answer: some memoranda are treaties.",
    settle="Let both sides confirm in one sentence whether it binds.",
    sources=(US, NEW_ZEALAND),
    good=agreement,
    bad=lambda: without_clause(LegalStatus),
)
def status_not_stated(text: Agreement, index: Index) -> Iterator[Said]:
    """Of memoranda that rest on no other; those of governments are looked at by NAT02."""
    told = status_of(index) or rests_on_another(text)
    if not told and not any(acts_for_state(index, s) for s in Side):
        yield missing("clauses", of=LegalStatus.portion)


@final
class Binding(Word):
    """What hardly makes sense in a text that does not bind."""

    ARBITRATION = "arbitration"
    COURT = "court"
    IMMUNITY = "immunity"
    PAYMENT = "payment"


WAYS = {
    Settlement.ARBITRATION: Binding.ARBITRATION,
    Settlement.COURT: Binding.COURT,
}


@rule(
    code="NAT06",
    severity=Severity.WARNING,
    message="the text says that it does not bind, and provides for what binds ({what})",
    why="Courts, immunities and debts need a text that binds.",
    settle="Take it out, or except it from what the text says of its status.",
    sources=(
        "Vienna Convention on the Law of Treaties, art. 2(1)(a) (general knowledge)",
    ),
    good=agreement,
    bad=lambda: changed_clause(
        DisputeSettlement, steps=(DisputeStep(way=Settlement.ARBITRATION),)
    ),
)
def binding_content(_: Agreement, index: Index) -> Iterator[Said]:
    """Arbitration, courts, immunities, and promises of money.

    Not costs that each bears, nor the budget of each for its own part, nor money subject to funds or within means, nor parts of
    which the text says the opposite, as it may of confidentiality.
    """
    if status_of(index) != {LegalEffect.NOT_BINDING}:
        return
    statuses = index.clauses(LegalStatus)
    exempt = {key for _, status in statuses for key in status.except_parts}
    related = tuple(("clauses", i) for i, _ in statuses)
    for i, dispute in index.clauses(DisputeSettlement):
        for j, step in enumerate(dispute.steps):
            if step.way in WAYS and dispute.key not in exempt:
                place = ("clauses", i, "steps", j)
                yield hit(*place, related=related, what=WAYS[step.way])
    for i, other in index.clauses(OtherProvision):
        if _gives_immunity(other) and other.key not in exempt:
            yield hit("clauses", i, related=related, what=Binding.IMMUNITY)
    for i, commitment in index.promises:
        if _pays(commitment) and commitment.key not in exempt:
            yield hit("commitments", i, related=related, what=Binding.PAYMENT)


def _gives_immunity(provision: OtherProvision) -> bool:
    """By its words, or by its heading unless the words give none."""
    words = (provision.words or {}).values()
    about = [
        sentence
        for told in words
        for sentence in re.split(r"[.;]", told)
        if re.search(IMMUNITY, sentence.strip(), re.IGNORECASE)
    ]
    denied = [bool(re.search(DENIED, each, re.IGNORECASE)) for each in about]
    headed = any(
        re.search(IMMUNITY, each.strip(), re.IGNORECASE)
        for each in (provision.heading or {}).values()
    )
    return not all(denied) if denied else headed


def _pays(commitment: Commitment) -> bool:
    """Whether it owes money to somebody: no budget that each has for itself."""
    soft = {ConditionKind.WITHIN_MEANS, ConditionKind.SUBJECT_TO_FUNDS}
    way, _ = way_of(commitment.by, commitment.to)
    if way is Way.FOR_ITSELF:
        return False
    money = any(isinstance(amount, Money) for amount in commitment.amounts)
    funds = FormKind.FUNDING in commitment.kinds and way is not Way.ALIKE
    return (money or funds) and not any(
        condition.kind in soft for condition in commitment.conditions
    )


RULES = (
    title_against_nature,
    memorandum_of_governments_is_silent,
    treaty_words_without_binding,
    soft_words_though_binding,
    status_not_stated,
    binding_content,
)
