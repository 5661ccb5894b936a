"""Consultation: whoever is to perform, to pay or to be asked, and is no party."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Body,
    ConsultationDuty,
    Consulted,
    Costs,
    Day,
    Dossier,
    EntryIntoEffect,
    Institution,
    InstitutionKind,
    Instrument,
    JointBody,
    Level,
    OnDay,
    OnSignature,
    PartRef,
    Side,
    Strength,
    Text,
)
from bilateral.rules._drafts import (
    COMMITMENTS,
    MINISTRIES,
    agreement,
    dossier,
)
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing, unknown

LAW_VN = "Viet Nam, Law on International Agreements 70/2020/QH14, art. 19"
GUIDANCE = "United States, Circular 175 (11 FAM 722)"
DUTY = "practice: ministries concerned are asked before the sides agree"

AUTHORITIES = {
    InstitutionKind.GOVERNMENT,
    InstitutionKind.PARLIAMENT,
    InstitutionKind.MINISTRY,
    InstitutionKind.DEPARTMENT,
    InstitutionKind.AGENCY,
    InstitutionKind.DIPLOMATIC_MISSION,
    InstitutionKind.ARMED_FORCES,
    InstitutionKind.REGION,
    InstitutionKind.TERRITORY,
    InstitutionKind.CITY,
}
WHOLE = {InstitutionKind.STATE, InstitutionKind.GOVERNMENT}
FIRM = {Strength.PROMISE, Strength.ENDEAVOUR}
OUTSIDE = {Level.OUTSIDE_GOVERNMENT, Level.INTERNATIONAL}


def _with_performer(kind: InstitutionKind) -> Agreement:
    """A clean draft in which a body of this kind is to carry out a promise."""
    body = Institution(
        key="third",
        name="Ministry of Posts" if kind is InstitutionKind.MINISTRY else "Posts Ltd",
        kind=kind,
        country="VN",
        within=MINISTRIES.first.within,
    )
    return agreement(
        bodies=(body,),
        commitments=(
            attrs.evolve(COMMITMENTS[0], performers=("third",)),
            *COMMITMENTS[1:],
        ),
    )


def _consulted(day: str | None) -> Dossier:
    """A clean dossier with such a draft, in which the ministry answered on a day."""
    asked = Consulted(
        key="asked",
        by=Actor.FIRST,
        body="third",
        about=(PartRef("memorandum"),),
        asked="2020-11-02",
        answered=day,
    )
    text = _with_performer(InstitutionKind.MINISTRY)
    return dossier(text, bodies=text.bodies, events=(asked,) if day else ())


class _Touch(NamedTuple):
    """A body that the text touches: where, by when it was to be asked, and how."""

    key: str
    place: Place
    until: date | None
    to_be_asked: bool


def _touches(text: Instrument, index: Index) -> Iterator[_Touch]:
    signed = text.signing.day.latest if text.signing and text.signing.day else None
    for i, each in enumerate(text.commitments):
        here: Place = ("commitments", i)
        if each.strength in FIRM:
            for j, key in enumerate(each.performers):
                yield _Touch(key, (*here, "performers", j), signed, to_be_asked=False)
            for j, cost in enumerate(each.costs):
                yield from _payers(cost.bodies, (*here, "costs", j), signed)
            begins = each.period.first_day if each.period else None
            by = each.due or begins
            for j, key in enumerate(each.consulted):
                until = by.earliest if by else None
                yield _Touch(key, (*here, "consulted", j), until, to_be_asked=True)
    for i, costs in index.clauses(Costs):
        for j, cost in enumerate(costs.rules):
            yield from _payers(cost.bodies, ("clauses", i, "rules", j), signed)
    for i, joint in index.clauses(JointBody):
        for j, cost in enumerate(joint.costs):
            yield from _payers(cost.bodies, ("clauses", i, "costs", j), signed)
    for i, duty in index.clauses(ConsultationDuty):
        # One "on matters of this sort" is for what the sides will agree on later.
        if duty.parts or duty.about is None:
            for j, key in enumerate(duty.consulted):
                place = ("clauses", i, "consulted", j)
                yield _Touch(key, place, signed, to_be_asked=True)


def _payers(
    bodies: tuple[str, ...], place: Place, signed: date | None
) -> Iterator[_Touch]:
    for i, key in enumerate(bodies):
        yield _Touch(key, (*place, "bodies", i), signed, to_be_asked=False)


def _not_asked(
    text: Instrument, index: Index
) -> Iterator[tuple[Body, tuple[_Touch, ...]]]:
    """Every body that is touched, is not of a party, and of which no record is there."""
    touched: dict[str, list[_Touch]] = {}
    for touch in _touches(text, index):
        touched.setdefault(touch.key, []).append(touch)
    bound = _bound(text, index)
    asked = _asked(index)
    for key, touches in touched.items():
        body = index.bodies[key]
        chain = {b.key for b in body.chain} if isinstance(body, Institution) else {key}
        own = isinstance(body, Institution) and (
            index.within_party(key) is not None
            or chain & bound.keys
            or {b.country for b in body.chain} & bound.countries
        )
        if not own and not chain & asked:
            yield body, tuple(touches)


class _Bound(NamedTuple):
    keys: set[str]
    countries: set[str]


def _bound(text: Instrument, index: Index) -> _Bound:
    """Those in whose name the parties act, and the states that are bound as a whole.

    Whoever acts for a state or its government binds all its bodies.
    """
    found = _Bound(set(), set())
    for side in Side:
        party = text.parties[side]
        acting = [index.bodies[key] for key in party.on_behalf_of]
        found.keys.update(party.on_behalf_of)
        for body in (*party.institutions, *acting):
            if isinstance(body, Institution) and body.kind in WHOLE:
                found.countries.update(b.country for b in body.chain if b.country)
    return found


def _asked(index: Index) -> set[str]:
    """The bodies that the file shows to have been asked about the text or a part."""
    events = index.dossier.events if index.dossier else ()
    return {
        event.body
        for event in events
        if isinstance(event, Consulted)
        and (
            not event.about
            or any(ref.instrument == index.text.key for ref in event.about)
        )
    }


def _words(body: Body) -> Text:
    return body.name if isinstance(body, Institution) else body.words


def _said(body: Body, touches: tuple[_Touch, ...]) -> Said:
    first, *others = touches
    until = min((t.until for t in touches if t.until), default=None)
    return missing(
        *first.place,
        of=File(until),
        related=tuple(touch.place for touch in others),
        body=_words(body),
    )


@rule(
    code="CON01",
    severity=Severity.WARNING,
    message="{body} is no party, and the file does not show that it was asked",
    why="What is promised for an authority that was not asked may not be carried out.",
    settle="Ask it before signing, and put the answer in the file.",
    sources=(LAW_VN, GUIDANCE, DUTY),
    good=lambda: _consulted("2020-12-01"),
    bad=lambda: _consulted(None),
)
def authority_not_asked(text: Instrument, index: Index) -> Iterator[Said]:
    """Of authorities that are to perform or to pay, and of all that are to be asked.

    Not of what is only encouraged or made easier, of units of the parties, nor of the
    bodies of a state that is bound as a whole.
    """
    for body, touches in _not_asked(text, index):
        to_be_asked = any(touch.to_be_asked for touch in touches)
        if to_be_asked or _is_authority(body):
            yield _said(body, touches)
        elif isinstance(body, Institution) and (body.kind, body.level) == (None, None):
            places = [touch.place for touch in touches]
            yield unknown(*places[0], related=tuple(places[1:]), body=body.name)


def _is_authority(body: Body) -> bool:
    """A group is described and not named: nobody can be asked."""
    return (
        isinstance(body, Institution)
        and body.kind in AUTHORITIES
        and body.level not in OUTSIDE
    )


@rule(
    code="CON02",
    severity=Severity.WARNING,
    message="{body} was consulted on {day}, after the signing on {signed}",
    why="Advice that comes after the decision cannot change it.",
    settle="Ask before signing; note why it was late.",
    sources=(LAW_VN, GUIDANCE),
    good=lambda: _consulted("2020-12-01"),
    bad=lambda: _consulted("2021-01-11"),
)
def consulted_too_late(file: Dossier) -> Iterator[Said]:
    """About a whole text that takes effect by its signing.

    Not where the same body had answered before, nor where approval follows signature.
    What a body is asked before a single promise is carried out has its own day.
    """
    texts = {text.key: (i, text) for i, text in enumerate(file.instruments)}
    named: dict[str, Body] = {body.key: body for body in file.bodies}
    for party in file.parties:
        named |= {b.key: b for inst in party.institutions for b in inst.chain}
    for body in file.bodies:
        if isinstance(body, Institution):
            named |= {each.key: each for each in body.chain}
    late: list[tuple[Said, tuple[str, str]]] = []
    in_time: set[tuple[str, str]] = set()
    for i, event in enumerate(file.events):
        if not isinstance(event, Consulted):
            continue
        member = "asked" if event.answered is None else "answered"
        day: Day | None = getattr(event, member)
        for ref in event.about:
            j, text = texts[ref.instrument]
            signed = text.signing and text.signing.day
            if day is None or ref.part or not signed or _is_approved_later(text):
                continue
            if day.earliest <= signed.latest:
                in_time.add((event.body, text.key))
                continue
            said = hit(
                *("events", i, member),
                related=(("instruments", j, "signing", "day"),),
                body=_words(named[event.body]),
                day=day,
                signed=signed,
            )
            late.append((said, (event.body, text.key)))
    yield from (said for said, key in late if key not in in_time)


def _is_approved_later(text: Instrument) -> bool:
    return any(
        not isinstance(clause.on, OnSignature | OnDay)
        for clause in text.clauses
        if isinstance(clause, EntryIntoEffect)
    )


@rule(
    code="CON03",
    severity=Severity.INFO,
    message="{body} is a company and no party, and no record shows that it agreed",
    why="A company is not bound by what others promise for it.",
    settle="Get its consent, or let the side promise to see to it.",
    sources=("practice: promises for others need their consent (general knowledge)",),
    good=lambda: _consulted("2020-12-01"),
    bad=lambda: dossier(_with_performer(InstitutionKind.COMPANY)),
)
def company_not_asked(text: Instrument, index: Index) -> Iterator[Said]:
    """That is to perform or to pay; not one that only takes part in a delegation."""
    for body, touches in _not_asked(text, index):
        to_be_asked = any(touch.to_be_asked for touch in touches)
        company = isinstance(body, Institution) and body.kind is InstitutionKind.COMPANY
        if company and not to_be_asked:
            yield _said(body, touches)


RULES = (authority_not_asked, consulted_too_late, company_not_asked)
