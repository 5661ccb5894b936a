"""Equality: what one side may do, keep or expect, the other may as well."""

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
    Agreement,
    Amendment,
    AutomaticRenewal,
    Cadence,
    Consent,
    CostRule,
    Costs,
    Instrument,
    JointBody,
    Languages,
    Level,
    Notice,
    Originals,
    Pair,
    Portion,
    Principle,
    PrincipleKind,
    Rank,
    RankTrack,
    Renewal,
    RenewalByConsent,
    Residual,
    Side,
    Termination,
    VenueOrder,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    changed_clause,
    clause,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._official_languages import official_languages
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing, unknown

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
    code="EQU04",
    severity=Severity.WARNING,
    message="the text in {language} prevails, which is a language of {side} alone",
    why="Whoever's own language prevails reads every doubt in it.",
    settle="Let the texts count alike, or let a third language prevail.",
    sources=("Vienna Convention on the Law of Treaties, art. 33 (general knowledge)",),
    good=agreement,
    bad=lambda: changed_clause(Languages, prevailing="vi"),
)
def prevailing_language_of_one_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Only where both sides' languages are known."""
    for i, languages in index.clauses(Languages):
        if (language := languages.prevailing) is None:
            continue
        own = [side for side in Side if base(language) in languages_of(index, side)]
        if len(own) == 1 and languages_of(index, own[0].other):
            yield hit(*("clauses", i, "prevailing"), language=language, side=own[0])


@rule(
    code="EQU05",
    severity=Severity.INFO,
    message="the text in {language} prevails, which is a language of neither side",
    why="Usual, and even; but both then read their agreement in a foreign language.",
    settle="Nothing need be done.",
    sources=("Vienna Convention on the Law of Treaties, art. 33 (general knowledge)",),
    good=agreement,
    bad=lambda: changed_clause(
        Languages, texts=("en", "lo", "vi"), prevailing="en", originals=()
    ),
)
def prevailing_language_of_neither_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Only where both sides' languages are known."""
    for i, languages in index.clauses(Languages):
        if (language := languages.prevailing) is None:
            continue
        known = [languages_of(index, side) for side in Side]
        if all(known) and not any(base(language) in each for each in known):
            yield hit(*("clauses", i, "prevailing"), language=language)


def base(tag: str) -> str:
    """The language of a tag, without script and country."""
    return tag.partition("-")[0]


def languages_of(index: Index, side: Side) -> frozenset[str]:
    """The languages of a side: its own by the text, else those of its country."""
    party = index.text.parties[side]
    if party.languages:
        return frozenset(map(base, party.languages))
    return frozenset(
        language
        for country in index.countries(side)
        for language in official_languages(country)
    )


@rule(
    code="EQU06",
    severity=Severity.WARNING,
    message="originals are made for {side} alone",
    why="Each side needs an original to rely on.",
    settle="Make one original for each side.",
    sources=(
        "practice: an original of each side",
        "Viet Nam, Law 108/2016/QH13, art. 5",
    ),
    good=agreement,
    bad=lambda: changed_clause(
        Languages, originals=(Originals(of=Actor.FIRST, number=1),)
    ),
)
def originals_of_one_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Two originals without a word for whom are one each."""
    for i, languages in index.clauses(Languages):
        whose = {original.of for original in languages.originals}
        if len(whose) == 1 and one_side(of := next(iter(whose))) and of:
            yield hit(*("clauses", i, "originals"), side=Side(of))


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

    Where a rank is not known nothing can be said: the text need not state it.
    """
    pairs: dict[Pair[str], Place] = {}
    if text.signing is not None:
        one, other = text.signing.signatures
        if one and other:
            pairs[Pair(one[0].by, other[0].by)] = ("signing", "signatures")
    for i, encounter in enumerate(text.encounters):
        first, second = encounter.heads
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
    """Where signatures of both sides were seen; one side's alone may be a part."""
    if text.signing is None:
        return
    many = text.signing.signatures.map(len)
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
    """Of the bodies that lead. A body outside government stands on no level of a state."""
    leading = text.parties.map(lambda party: party.institutions[0])
    names, levels = leading.map(lambda b: b.name), leading.map(lambda b: b.level)
    if None in levels:
        yield unknown("parties", bodies=names)
    elif levels.first is not levels.second:
        yield hit("parties", bodies=names)


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
    prevailing_language_of_one_side,
    prevailing_language_of_neither_side,
    originals_of_one_side,
    ranks_differ,
    numbers_of_signers_differ,
    levels_differ,
    costs_of_one_side,
    venue_does_not_alternate,
    decision_of_one_side,
)
