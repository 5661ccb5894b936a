"""Law and authority: that each side's law is kept, and who may sign."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

import attrs

from bilateral.model import (
    Actor,
    Agreement,
    Institution,
    InstitutionKind,
    Instrument,
    InstrumentKind,
    LegalEffect,
    LegalStatus,
    Level,
    NationalLaw,
    Official,
    Party,
    PolicyField,
    Portion,
    PrincipleKind,
    Rank,
    RankTrack,
    Side,
    Signature,
    Text,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    SIGNING,
    agreement,
    changed_clause,
    without_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, missing, unknown
from bilateral.rules._terms import rests_on_another

POWERS = "Vienna Convention on the Law of Treaties, art. 7 (general knowledge)"
STATES = frozenset({InstitutionKind.STATE, InstitutionKind.GOVERNMENT})
MINISTER = 3  # a step on the political ladder
TREATIES = (InstrumentKind.TREATY, InstrumentKind.AGREEMENT)


def status_of(index: Index) -> frozenset[LegalEffect]:
    """What the text says of its own legal effect: nothing, one thing, or both."""
    return frozenset(status.effect for _, status in index.clauses(LegalStatus))


def acts_for_state(index: Index, side: Side) -> bool:
    """Whether the side is a state or a government, or acts in the name of one."""
    party = index.text.parties[side]
    bound = [party.institutions[0], *map(index.bodies.get, party.on_behalf_of)]
    return any(isinstance(body, Institution) and body.kind in STATES for body in bound)


def between_governments(authority: str | None = None) -> Agreement:
    """A clean draft of an agreement of two governments, which says that it binds.

    Args:
        authority: What is on record for those who sign.
    """
    governments = MINISTRIES.map(
        lambda ministry: Institution(
            key=f"government-{ministry.country}".lower(),
            name="Government",
            kind=InstitutionKind.GOVERNMENT,
            level=Level.NATIONAL,
            country=ministry.country,
        )
    )
    return agreement(
        kind=InstrumentKind.AGREEMENT,
        title="Agreement on cooperation in information",
        parties=governments.map(lambda government: Party(institutions=(government,))),
        bodies=(*MINISTRIES,),
        clauses=changed_clause(LegalStatus, effect=LegalEffect.BINDING).clauses,
        signing=attrs.evolve(
            SIGNING,
            signatures=OFFICIALS.map(
                lambda official: (Signature(by=official.key, authority=authority),)
            ),
        ),
    )


@rule(
    code="LAW01",
    severity=Severity.INFO,
    message="the text does not say that the law of either side is kept",
    why="Such a sentence keeps an agency's promises within what its law allows.",
    settle="State that the cooperation keeps within the law of each side.",
    sources=(
        "Indonesia, Law 24/2000, art. 4",
        "Viet Nam, Law on International Agreements 70/2020/QH14, art. 3",
    ),
    good=agreement,
    bad=lambda: without_clause(NationalLaw),
)
def national_law_not_stated(text: Agreement, index: Index) -> Iterator[Said]:
    """A clause or a principle says it, even of one side or one part.

    A text that rests on another keeps within what that one says. That law is no excuse
    for breaking a treaty is another matter.
    """
    if rests_on_another(text):
        return
    kinds = {principle.kind for principle in text.principles}
    if not index.clauses(NationalLaw) and PrincipleKind.NATIONAL_LAW not in kinds:
        portion = index.first_unseen(NationalLaw.portion, Portion.PRINCIPLES)
        yield missing("clauses", of=portion)


@rule(
    code="LAW02",
    severity=Severity.WARNING,
    message="the law of {side} is kept, and nothing is said of that of {other}",
    why="Each side has a law of its own to keep, and may not promise more.",
    settle="Let the provision hold for the law of each side.",
    sources=("Indonesia, Law 24/2000, art. 4", "practice: the laws of both sides"),
    good=agreement,
    bad=lambda: changed_clause(NationalLaw, of=Actor.FIRST),
)
def national_law_of_one_side(text: Agreement, index: Index) -> Iterator[Said]:
    """Of the whole text, and where no principle covers both.

    One part may well be for the law of one side, as that of the country where
    students live or a building stands.
    """
    laws = [(i, law) for i, law in index.clauses(NationalLaw) if not law.parts]
    covered = {side for _, law in laws for side in law.of.sides}
    kinds = {principle.kind for principle in text.principles}
    if len(covered) != 1 or PrincipleKind.NATIONAL_LAW in kinds:
        return
    portion = index.first_unseen(NationalLaw.portion, Portion.PRINCIPLES)
    (side,) = covered
    for i, _ in laws:
        yield missing("clauses", i, "of", of=portion, side=side, other=side.other)


def _is_of(index: Index, side: Side, key: str | None) -> bool | None:
    """Whether a body is of a side: a party, within one, above one, or of its state.

    ``None`` if it is not known what the body is.
    """
    body = index.bodies.get(key or "")
    if not isinstance(body, Institution):
        return None
    party = index.text.parties[side]
    named = {institution.key for institution in party.institutions}
    named |= {*party.on_behalf_of}
    above = {each.key for own in party.institutions for each in own.chain}
    if body.key in above or any(each.key in named for each in body.chain):
        return True
    if not acts_for_state(index, side):
        return False
    countries = {each.country for each in body.chain} - {None}
    return bool(countries & index.countries(side)) if countries else None


def _person(official: Official) -> Text | str:
    return official.name or official.office or official.key


@rule(
    code="LAW03",
    severity=Severity.WARNING,
    message="{person} signs for {side} without belonging to it, and no authority is on record",
    why="Whoever does not belong to a party binds it only with its authority.",
    settle="Put the authority to sign on record, or let somebody of the party sign.",
    sources=(
        POWERS,
        "Viet Nam, Law on International Agreements 70/2020/QH14, arts 18-20",
    ),
    good=agreement,
    bad=lambda: agreement(
        bodies=(
            Institution(
                key="embassy-la",
                name="Embassy of Laos",
                kind=InstitutionKind.DIPLOMATIC_MISSION,
                country="LA",
            ),
        ),
        officials=(
            OFFICIALS.first,
            attrs.evolve(OFFICIALS.second, institution="embassy-la"),
        ),
    ),
)
def signer_outside_the_party(text: Instrument, index: Index) -> Iterator[Said]:
    """Witnesses do not sign for a side, and a minister signs for what is under him.

    For a state or a government whoever is of its country does; full powers are another
    matter.
    """
    if text.signing is None:
        return
    for side, signatures in text.signing.signatures.items():
        for i, signature in enumerate(signatures):
            if signature.authority is not None:
                continue
            official = index.officials[signature.by]
            place = ("signing", "signatures", side, i)
            own, person = _is_of(index, side, official.institution), _person(official)
            if own is None:
                yield unknown(*place, person=person, side=side)
            elif not own:
                yield missing(*place, of=Portion.SIGNATURES, person=person, side=side)


def _needs_no_powers(index: Index, official: Official) -> bool | None:
    """Whether the office alone is enough; ``None`` if it is not known which it is."""
    match official.rank:
        case None | Rank(track=RankTrack.POLITICAL, step=None):
            return None
        case Rank(track=RankTrack.POLITICAL, step=1):  # the head of government
            return True
        case Rank(track=RankTrack.POLITICAL, step=2 | 3 as step):  # down to a minister
            body = index.bodies.get(official.institution or "")
            if isinstance(body, Institution) and body.kind is InstitutionKind.MINISTRY:
                foreign = PolicyField.FOREIGN_AFFAIRS in body.fields
                return foreign if body.fields else None
            return None if step == MINISTER else False
        case _:
            return False


def _of_treaty_level(index: Index) -> bool:
    return all(
        acts_for_state(index, side)
        or index.text.parties[side].institutions[0].kind
        is InstitutionKind.INTERNATIONAL_ORGANISATION
        for side in Side
    )


@rule(
    code="LAW04",
    severity=Severity.INFO,
    message="{person} signs for {side} in an office that needs full powers, and none are on record",
    why="For a treaty only heads of state and government and foreign ministers need none.",
    settle="Put the full powers on record.",
    sources=(
        POWERS,
        "United Nations Treaty Handbook (2012), 3.2 (its heading was seen)",
    ),
    good=lambda: between_governments(authority="full powers"),
    bad=between_governments,
)
def full_powers_not_on_record(text: Agreement, index: Index) -> Iterator[Said]:
    """Between states, governments and organisations, of treaties and of what says it binds.

    Not where the text says that it does not. Ambassadors need them to sign, though not
    to settle the words of a text.
    """
    status = status_of(index)
    treaty = text.kind in TREATIES or LegalEffect.BINDING in status
    unbound = LegalEffect.NOT_BINDING in status or not treaty
    if text.signing is None or unbound or not _of_treaty_level(index):
        return
    # A text that is silent as far as it was seen may yet say that it does not bind.
    portions = (Portion.SIGNATURES, *(() if status else (LegalStatus.portion,)))
    for side, signatures in text.signing.signatures.items():
        for i, signature in enumerate(signatures):
            if signature.authority is not None or not acts_for_state(index, side):
                continue
            official = index.officials[signature.by]
            place = ("signing", "signatures", side, i)
            enough, person = _needs_no_powers(index, official), _person(official)
            if enough is None:
                yield unknown(*place, person=person, side=side)
            elif not enough:
                portion = index.first_unseen(*portions)
                yield missing(*place, of=portion, person=person, side=side)


RULES = (
    national_law_not_stated,
    national_law_of_one_side,
    signer_outside_the_party,
    full_powers_not_on_record,
)
