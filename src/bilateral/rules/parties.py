"""Parties: two sides, and one name for each institution."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Dossier,
    Institution,
    InstitutionKind,
    Instrument,
    Pair,
    Party,
    Succeeded,
    Text,
)
from bilateral.model.text import folded
from bilateral.rules._drafts import MINISTRIES, PARTIES, agreement, dossier, minutes
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, unknown

TWO = "an instrument is bilateral if it has two sides (general knowledge)"
ONE_NAME = "practice: one memorandum spells one department in three ways"

Spelling: TypeAlias = tuple[str, str]
"""A name in one language, without what makes no difference."""

OWN_STANDING = {
    InstitutionKind.REGION,
    InstitutionKind.TERRITORY,
    InstitutionKind.CITY,
    InstitutionKind.UNIVERSITY,
}
"""What has a will of its own within the whole that it is part of."""


def _spellings(*texts: Text | None) -> set[Spelling]:
    return {(tag, folded(tag, text[tag])) for text in texts if text for tag in text}


def _country(body: Institution) -> str | None:
    return next((each.country for each in body.chain if each.country), None)


def _same(one: Institution, other: Institution) -> bool | None:
    """Whether two of one name are one institution; ``None`` if that cannot be told.

    Names that are alike in one language and differ in another are two names.
    """
    shared = [tag for tag in one.name if tag in other.name]
    alike = [folded(t, one.name[t]) == folded(t, other.name[t]) for t in shared]
    if not alike or not all(alike):
        return False
    for told in ("kind", "level"):
        known = {getattr(one, told), getattr(other, told)} - {None}
        if len(known) > 1:
            return False
    outer, other_outer = one.within, other.within
    if (
        outer is not None
        and other_outer is not None
        and outer.key != other_outer.key
        and not outer.name.matches(other_outer.name)
    ):
        return False
    countries = (_country(one), _country(other))
    if None in countries:
        return None
    if countries[0] != countries[1]:
        return False
    # Each ministry has a department of this name; only the whole tells which it is.
    unit = {one.kind, other.kind} & {InstitutionKind.DEPARTMENT, None}
    return None if unit and (outer is None) != (other_outer is None) else True


def _of_one_name(
    bodies: Iterable[Institution], others: Iterable[Institution]
) -> Iterator[tuple[Institution, Institution]]:
    """Each of the bodies with every one of the others that shares a spelling."""
    known: dict[Spelling, dict[str, Institution]] = {}
    for other in others:
        for spelling in _spellings(other.name):
            known.setdefault(spelling, {})[other.key] = other
    for body in {each.key: each for each in bodies}.values():  # as of the others
        found: dict[str, Institution] = {}
        for spelling in _spellings(body.name):
            found |= known.get(spelling, {})
        yield from ((body, other) for other in found.values())


@rule(
    code="PTY01",
    severity=Severity.ERROR,
    message="the sides are one institution, or one is part of the other ({bodies})",
    why="Nobody can agree with himself.",
    settle="Name the two sides as they are, or correct how the bodies are recorded.",
    sources=(TWO,),
    good=agreement,
    bad=lambda: agreement(
        parties=Pair(
            PARTIES.first,
            Party(
                institutions=(attrs.evolve(MINISTRIES.second, within=MINISTRIES.first),)
            ),
        ),
    ),
)
def sides_are_one(text: Instrument) -> Iterator[Said]:
    """By what they are within, by name, country and what they belong to.

    Two ministries of one name in two countries are two; so are two units of one
    ministry, and a city or a region and the state that it lies in.
    """
    first, second = text.parties.map(lambda party: party.institutions)
    for body, outer in _within(first, second):
        yield hit("parties", bodies=Pair(body.name, outer.name))
    for body, outer in _within(second, first):
        yield hit("parties", bodies=Pair(outer.name, body.name))
    for one, other in _of_one_name(first, second):
        names, same = Pair(one.name, other.name), _same(one, other)
        if same is None:
            yield unknown("parties", bodies=names)
        elif same:
            yield hit("parties", bodies=names)


def _within(
    bodies: Iterable[Institution], others: Iterable[Institution]
) -> Iterator[tuple[Institution, Institution]]:
    """Each of the bodies with every one of the others that it is part of."""
    known = {other.key: other for other in others}
    for body in bodies:
        if body.kind not in OWN_STANDING:
            yield from (
                (body, known[outer.key])
                for outer in body.chain[1:]
                if outer.key in known
            )


@rule(
    code="PTY02",
    severity=Severity.WARNING,
    message="the institution {name} is recorded twice, as {keys}",
    why="What is said of one and the same body is then counted for two.",
    settle="Use one key, and record other spellings as aliases.",
    sources=(ONE_NAME,),
    good=agreement,
    bad=lambda: agreement(
        bodies=(attrs.evolve(MINISTRIES.first, key="information-vn"),)
    ),
)
def recorded_twice(text: Instrument, index: Index) -> Iterator[Said]:
    """Under two keys, with one name, kind, country and superior body.

    A body and what it is part of may share a name; so may bodies whose names differ in
    another language. Whether both sides are one is asked elsewhere.
    """
    bodies = [b for b in index.bodies.values() if isinstance(b, Institution)]
    places = _places(text)
    ours, theirs = text.parties.map(lambda p: {i.key for i in p.institutions})
    for one, other in _of_one_name(bodies, bodies):
        across = (one.key in ours and other.key in theirs) or (
            one.key in theirs and other.key in ours
        )
        nested = one in other.chain or other in one.chain
        if one.key < other.key and not across and not nested:
            same = _same(one, other)
            said = unknown if same is None else hit
            if same is not False:
                place, related = (places[each.key] for each in (other, one))
                yield said(
                    *place,
                    related=(related,),
                    name=one.name,
                    keys=(one.key, other.key),
                )


def _places(text: Instrument) -> dict[str, Place]:
    """Where each institution stands, by its key; of what both sides are in, the parties."""
    found: dict[str, Place] = {}
    for i, body in enumerate(text.bodies):
        for depth, each in enumerate(
            body.chain if isinstance(body, Institution) else ()
        ):
            place: Place = ("bodies", i, *("within",) * depth)
            found.setdefault(each.key, place)
    of_sides: Pair[dict[str, Place]] = Pair({}, {})
    for side, party in text.parties.items():
        for i, body in enumerate(party.institutions):
            for depth, each in enumerate(body.chain):
                place = ("parties", side, "institutions", i, *("within",) * depth)
                of_sides[side].setdefault(each.key, place)
    both = of_sides.first.keys() & of_sides.second.keys()
    return {
        **found,
        **of_sides.first,
        **of_sides.second,
        **dict.fromkeys(both, ("parties",)),
    }


@rule(
    code="PTY03",
    severity=Severity.INFO,
    message="{name} is an institution that other texts of the file call otherwise",
    why="Who looks for one name does not find what stands under the other.",
    settle="Record the other name as an alias, or what took the place of what.",
    sources=(ONE_NAME,),
    good=lambda: _renamed(alias=True),
    bad=lambda: _renamed(alias=False),
)
def named_otherwise(file: Dossier) -> Iterator[Said]:
    """Where no name, alias or abbreviation in a shared language is alike.

    Told of the later text, once for each text; not where one body took the place of
    another.
    """
    succeeded = {
        key
        for event in file.events
        if isinstance(event, Succeeded)
        for key in (event.former, event.successor)
    }
    known: dict[str, set[Spelling]] = {}
    places: list[Place] = [("instruments", i) for i, _ in enumerate(file.instruments)]
    wholes = zip(((), *places), (file, *file.instruments), strict=True)
    for place, whole in wholes:
        for key, body in _institutions(whole).items():
            own = _spellings(body.name, body.short_name, *body.aliases)
            before = known.setdefault(key, set())
            shared = {tag for tag, _ in before} & {tag for tag, _ in own}
            if shared and before.isdisjoint(own) and key not in succeeded:
                yield hit(*place, name=body.name, key=key)
            before |= own


def _institutions(whole: Dossier | Instrument) -> dict[str, Institution]:
    named = [i for party in whole.parties for i in party.institutions]
    named += [body for body in whole.bodies if isinstance(body, Institution)]
    return {each.key: each for body in named for each in body.chain}


def _renamed(*, alias: bool) -> Dossier:
    """A clean file whose minutes give a ministry its newer name."""
    new = attrs.evolve(
        MINISTRIES.second,
        name="Ministry of Information and Tourism",
        aliases=(MINISTRIES.second.name,) if alias else (),
    )
    sides = Pair(PARTIES.first, attrs.evolve(PARTIES.second, institutions=(new,)))
    return dossier(agreement(), minutes(parties=sides))


RULES = (sides_are_one, recorded_twice, named_otherwise)
