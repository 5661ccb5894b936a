"""Parity: who stands for the sides, and where they meet."""

from __future__ import annotations

__all__ = ["RULES", "Parity"]

import sys
from collections.abc import Iterator
from typing import final

import attrs
from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Cadence,
    EncounterKind,
    Institution,
    Instrument,
    JointBody,
    Level,
    Pair,
    Rank,
    RankTrack,
    VenueOrder,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, unknown
from bilateral.rules.equality import USAGE

OF_HONOUR = {EncounterKind.RECEPTION, EncounterKind.CEREMONY}
"""Meetings at which one side is received, and nothing is dealt with."""
FEDERATIONS = {
    *("AE", "AR", "AT", "AU", "BA", "BE", "BR", "CA", "CH", "DE", "ET", "FM"),
    *("IN", "IQ", "KM", "KN", "MX", "MY", "NG", "NP", "PK", "RU", "SO", "US", "VE"),
}
"""Countries whose members have matters of their own (general knowledge)."""


@final
@frozen(kw_only=True)
class Parity:
    """How far ranks may be apart.

    Args:
        steps: This many steps on one ladder are still alike.
    """

    steps: int = 0


@rule(
    code="EQU07",
    severity=Severity.INFO,
    message="persons of unlike rank stand for the sides ({persons})",
    why="Equal rank shows that both sides stand alike; in practice deputies often act.",
    settle="Let persons of equal rank head and sign, or note why not.",
    sources=(USAGE,),
    good=agreement,
    bad=lambda: agreement(
        officials=(
            OFFICIALS.first,
            attrs.evolve(OFFICIALS.second, rank=Rank(RankTrack.POLITICAL, 4)),
        )
    ),
)
def ranks_differ(
    text: Instrument, index: Index, settings: Parity = Parity()
) -> Iterator[Said]:
    """Of the leading signers, and of the heads of each meeting.

    At a reception a guest calls on somebody higher, and a ceremony has guests of honour:
    there the heads do not stand for the sides. Where a rank is not known nothing can be
    said: the text need not state it.
    """
    pairs: dict[Pair[str], Place] = {}
    if text.signing is not None:
        one, other = text.signing.signatures
        if one and other:
            pairs[Pair(one[0].by, other[0].by)] = ("signing", "signatures")
    for i, encounter in enumerate(text.encounters):
        first, second = encounter.heads
        if encounter.kind in OF_HONOUR:
            continue
        if first is not None and second is not None:
            pairs.setdefault(Pair(first, second), ("encounters", i, "heads"))
    for keys, place in pairs.items():
        persons = keys.map(index.officials.__getitem__)
        named = persons.map(lambda person: person.name or person.office or person.key)
        apart = _apart(*persons.map(lambda person: person.rank))
        if apart is None:
            yield unknown(*place, persons=named)
        elif apart > settings.steps:
            yield hit(*place, persons=named)


def _apart(one: Rank | None, other: Rank | None) -> int | None:
    """How many steps, without end on unlike ladders; ``None`` if that is not known."""
    if one is None or other is None:
        return None
    if one.track is not other.track:
        return sys.maxsize
    apart = one.steps_below(other)
    return None if apart is None else abs(apart)


@rule(
    code="EQU08",
    severity=Severity.INFO,
    message="not as many persons sign for one side as for the other ({numbers})",
    why="As many signatures on either side show that both are bound alike.",
    settle="Let as many sign for one side as for the other, or note why not.",
    sources=(USAGE,),
    good=agreement,
    bad=lambda: agreement(
        signing=attrs.evolve(
            SIGNING,
            signatures=Pair(SIGNING.signatures.first, SIGNING.signatures.second * 2),
        )
    ),
)
def numbers_of_signers_differ(text: Instrument) -> Iterator[Said]:
    """Where signatures of both sides were seen; one side's alone may be a part.

    Where a side has several institutions and somebody signs for each, it is even.
    """
    if text.signing is None:
        return
    many = text.signing.signatures.map(len)
    if many == text.parties.map(lambda party: len(party.institutions)):
        return
    if all(many) and many.first != many.second:
        yield hit("signing", "signatures", numbers=many)


@rule(
    code="EQU09",
    severity=Severity.INFO,
    message="bodies of unlike level lead the sides ({bodies})",
    why="Bodies of unlike level find it harder to keep what they promise each other.",
    settle="Let like bodies deal with each other, or note why not.",
    sources=("Qingdao rules on links with foreign cities (1998), art. 7", USAGE),
    good=agreement,
    bad=lambda: agreement(
        parties=Pair(
            PARTIES.first,
            attrs.evolve(
                PARTIES.second,
                institutions=(
                    attrs.evolve(MINISTRIES.second, level=Level.FIRST_BELOW),
                ),
            ),
        ),
    ),
)
def levels_differ(text: Instrument) -> Iterator[Said]:
    """Of the bodies that lead.

    An international organisation stands on no level of a state, and a member of a
    federation deals with its own matters as a ministry does elsewhere.
    """
    leading = text.parties.map(lambda party: party.institutions[0])
    names, levels = leading.map(lambda b: b.name), leading.map(lambda b: b.level)
    if Level.INTERNATIONAL in levels:
        return
    if None in levels:
        yield unknown("parties", bodies=names)
    elif levels.first is not levels.second and not (
        {*levels} == {Level.FIRST_BELOW, Level.NATIONAL}
        and any(_is_member_of_a_federation(body) for body in leading)
    ):
        yield hit("parties", bodies=names)


def _is_member_of_a_federation(body: Institution) -> bool:
    within = {each.country for each in body.chain}
    return body.level is Level.FIRST_BELOW and not within.isdisjoint(FEDERATIONS)


@rule(
    code="EQU11",
    severity=Severity.INFO,
    message="the meetings of this body do not take turns between the sides",
    why="Meetings in turn share both the honour and the cost of being host.",
    settle="Let the venue alternate.",
    sources=("practice of joint committees: sessions in each country in turn",),
    good=agreement,
    bad=lambda: with_clause(
        JointBody(key="committee", cadence=Cadence(every="P1Y"), venue=VenueOrder.FIXED)
    ),
)
def venue_does_not_alternate(_: Instrument, index: Index) -> Iterator[Said]:
    """Where meetings recur; one in each country is even as it is."""
    for i, body in index.clauses(JointBody):
        recurs = body.cadence is not None and body.of is Actor.JOINTLY
        if recurs and body.venue is VenueOrder.FIXED:
            yield hit(*("clauses", i, "venue"))


RULES = (
    ranks_differ,
    numbers_of_signers_differ,
    levels_differ,
    venue_does_not_alternate,
)
