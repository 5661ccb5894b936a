"""How the United Kingdom words what does not bind; no rule here is run by default."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

import attrs

from bilateral.model import Agreement, Amendment, Institution, LegalEffect, LegalStatus
from bilateral.rules._drafts import MINISTRIES, PARTIES, agreement, changed_clause
from bilateral.rules._index import Index
from bilateral.rules._reading import Reader, passages
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing, unknown
from bilateral.rules._wording import UK_IDIOMS, UK_TABLE
from bilateral.rules.law import status_of
from bilateral.rules.nature import MEMORANDA, UK


def british(words: str) -> Agreement:
    """A clean draft with a British side and these words on changes."""
    state = Institution(key="gb", name="United Kingdom", country="GB")
    ministry = attrs.evolve(
        MINISTRIES.first, name="Department for Information", country="GB", within=state
    )
    party = attrs.evolve(PARTIES.first, institutions=(ministry,))
    return agreement(
        parties=attrs.evolve(PARTIES, first=party),
        clauses=changed_clause(Amendment, words=words).clauses,
    )


@rule(
    code="NAT11",
    severity=Severity.WARNING,
    message="in a memorandum the United Kingdom does not say {words} but {instead}",
    why="Its memoranda record intentions, and their words show it.",
    settle="Use the words of its table.",
    sources=(UK,),
    good=lambda: british("the Participants will decide on changes in writing"),
    bad=lambda: british("the Parties shall agree on changes in writing"),
)
def words_against_british_usage(text: Agreement, index: Index) -> Iterator[Said]:
    """In English, of texts that say that they do not bind, and of silent memoranda.

    Here "as mutually agreed" counts as well, and so do "Parties"; quotations, titles
    and obligations under other texts do not.
    """
    status = status_of(index)
    silent = not status and text.kind in MEMORANDA
    if not silent and status != {LegalEffect.NOT_BINDING}:
        return
    exempt = {key for _, s in index.clauses(LegalStatus) for key in s.except_parts}
    reader = Reader(text)
    table = {"en": [words for words, _ in UK_TABLE]}
    for passage in passages(text):
        if passage.key in exempt:
            continue
        for _, own, got in reader.read(passage, table, {"en": UK_IDIOMS}):
            words = tuple(dict.fromkeys(word for _, word in got))
            instead = tuple(dict.fromkeys(UK_TABLE[number][1] for number, _ in got))
            if not own:
                yield unknown(*passage.place, words=words, instead=instead)
            elif silent:
                of = LegalStatus.portion
                yield missing(*passage.place, of=of, words=words, instead=instead)
            else:
                yield hit(*passage.place, words=words, instead=instead)


RULES = (words_against_british_usage,)
