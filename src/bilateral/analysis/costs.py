"""Who bears a cost of an activity, and by which rule of the text."""

from __future__ import annotations

__all__ = ["CostBasis", "Payer", "who_pays"]

from collections.abc import Iterable, Iterator
from types import UnionType
from typing import NamedTuple, final

from attrs import frozen

from bilateral.analysis._scope import Scope
from bilateral.errors import InvalidValue, NothingThere, Place, shown
from bilateral.model import (
    Actor,
    Commitment,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    CostTerms,
    FormKind,
    Group,
    Instrument,
    JointBody,
    Money,
    Pair,
    PersonKind,
    Portion,
    Role,
    Side,
)
from bilateral.model._word import Word

WIDER = {
    CostItem.INTERNATIONAL_TRAVEL: (CostItem.TRAVEL,),
    CostItem.LOCAL_TRAVEL: (CostItem.TRAVEL, CostItem.LOCAL_COSTS),
    CostItem.ACCOMMODATION: (CostItem.LOCAL_COSTS,),
    CostItem.MEALS: (CostItem.LOCAL_COSTS,),
}
"""The wider words under which a cost also falls."""


@final
class CostBasis(Word):
    """What an answer about costs rests on.

    `OWN_RULE`: a rule of the activity itself; `CLAUSE`: the clause on costs; `OPEN`:
    rules that hold alike say different things; `NOT_STATED`: no rule says it;
    `UNKNOWN`: none that was seen does, and not all of the text was.
    """

    OWN_RULE = "own-rule"
    CLAUSE = "clause"
    OPEN = "open"
    NOT_STATED = "not-stated"
    UNKNOWN = "unknown"


@final
@frozen(kw_only=True)
class Payer:
    """Who bears a cost, and by which rule.

    Args:
        item: What costs money.
        basis: What the answer rests on.
        places: Where the rules stand that it follows from: several if they say the
            same, or if it is open between them.
        by: Who bears it: `EACH` its own. ``None`` if that is no side, or not known
            which side has the role.
        role: The role by which the rule goes; ``None`` if it goes by side, or by none.
        bodies: Keys of the bodies that pay, if they are no party.
        terms: Nothing is charged, or it is settled later.
        rates: What each side pays, if amounts are stated.
    """

    item: CostItem
    basis: CostBasis
    places: tuple[Place, ...] = ()
    by: Actor | None = None
    role: Role | None = None
    bodies: tuple[str, ...] = ()
    terms: CostTerms | None = None
    rates: Pair[Money | None] = Pair(None, None)


def who_pays(
    instrument: Instrument,
    item: CostItem,
    *,
    traveller: Side | None = None,
    provider: Side | None = None,
    activity: str | FormKind | None = None,
    persons: PersonKind | None = None,
) -> Payer:
    """Who bears a cost, as far as the text states it.

    A rule of the activity itself goes first, then one of what it is a share of, then
    the clause on costs: one for certain parts before one for the whole instrument. Among
    the rules of one place, the one that names most of item, kind and persons goes first,
    and among these the one that names the item itself and not a wider word.

    >>> from bilateral import Agreement, Institution, Party
    >>> draft = Agreement(
    ...     key="draft",
    ...     title="Draft",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ...     clauses=(
    ...         Costs(
    ...             key="costs",
    ...             rules=(
    ...                 CostRule(role=Role.RECEIVING),
    ...                 CostRule(role=Role.SENDING, items=(CostItem.TRAVEL,)),
    ...             ),
    ...         ),
    ...     ),
    ... )
    >>> found = who_pays(draft, CostItem.INTERNATIONAL_TRAVEL, traveller=Side.SECOND)
    >>> found.by, found.places
    (Actor.SECOND, (('clauses', 0, 'rules', 1),))
    >>> who_pays(draft, CostItem.MEALS, traveller=Side.SECOND).by
    Actor.FIRST
    >>> who_pays(draft, CostItem.MEALS).role  # of whichever side that is
    Role.RECEIVING

    Args:
        instrument: The text; another one that it rests on is asked on its own.
        item: What costs money. A rule on travel is also one on international travel.
        traveller: The side whose people or things travel: it sends, the other one
            receives, invites and is the host.
        provider: The side that provides what the other has asked for.
        activity: A kind of activity; or the key of a commitment, form, area or joint
            body. ``None``: only what holds for every activity is found.
        persons: Who travels; ``None``: those of the commitment, if they are of one kind.

    Raises:
        InvalidValue: If an argument is not of its type.
        NothingThere: If there is no such part, or costs are not asked of such a part.
    """
    _check(instrument, Instrument, "instrument")
    _check(item, CostItem, "item")
    for side, name in ((traveller, "traveller"), (provider, "provider")):
        _check(side, Side | None, name)
    _check(activity, str | None, "activity")
    _check(persons, PersonKind | None, "persons")
    asked = _asked(instrument, item, activity, persons)
    roles = _roles(traveller, provider)
    for basis, rules in _sources(instrument, asked):
        holding = [(asked.nearness(rule), place, rule) for place, rule in rules]
        nearest = max((near for near, *_ in holding if near), default=None)
        if nearest is None:
            continue
        best = [(place, rule) for near, place, rule in holding if near == nearest]
        places = tuple(place for place, _ in best)
        answers = [_answer(item, basis, places, rule, roles) for _, rule in best]
        if all(answer == answers[0] for answer in answers):
            return answers[0]
        return Payer(item=item, basis=CostBasis.OPEN, places=places)
    unseen = instrument.source.may_hold(Portion.COMMITMENTS)
    return Payer(item=item, basis=CostBasis.UNKNOWN if unseen else CostBasis.NOT_STATED)


def _check(value: object, wanted: type | UnionType, name: str) -> None:
    if not isinstance(value, wanted):
        expected = getattr(wanted, "__name__", str(wanted))
        reason = f"expected {expected}, got {shown(value)}"
        raise InvalidValue.at(name, reason=reason)


class _Asked(NamedTuple):
    """What a rule is asked about.

    Args:
        item: What costs money.
        kinds: What is done.
        persons: Who travels.
        parts: The parts that a clause can name, and the activity belongs to.
        own: The members that hold rules of the activity itself, the nearest first.
    """

    item: CostItem
    kinds: frozenset[FormKind] = frozenset()
    persons: PersonKind | None = None
    parts: frozenset[str] = frozenset()
    own: tuple[tuple[Place, tuple[CostRule, ...]], ...] = ()

    def nearness(self, rule: CostRule) -> tuple[int, bool] | None:
        """How many of item, kind and persons it names, and whether it is the very item.

        ``None`` if it does not hold.
        """
        if rule.kinds and not self.kinds.intersection(rule.kinds):
            return None
        if rule.persons not in (None, self.persons):
            return None
        exact = self.item in rule.items
        wider = any(word in rule.items for word in WIDER.get(self.item, ()))
        if rule.items and not (exact or wider):
            return None
        return sum(map(bool, (rule.kinds, rule.persons, rule.items))), exact


def _asked(
    instrument: Instrument,
    item: CostItem,
    activity: str | FormKind | None,
    persons: PersonKind | None,
) -> _Asked:
    if activity is None or isinstance(activity, FormKind):
        kinds = frozenset() if activity is None else frozenset({activity})
        return _Asked(item, kinds, persons)
    match part := instrument.part(activity):
        case Commitment():
            return _of_commitment(instrument, part, item, persons)
        case CooperationForm():
            parts = {part.key, *part.areas}
            return _Asked(item, frozenset(part.kinds), persons, frozenset(parts))
        case CooperationArea():
            return _Asked(item, persons=persons, parts=frozenset({part.key}))
        case JointBody():
            place = ("clauses", instrument.clauses.index(part), "costs")
            own = ((place, part.costs),)
            return _Asked(item, persons=persons, parts=frozenset({part.key}), own=own)
    reason = f"expected a commitment, form, area or joint body, got {activity!r}"
    raise NothingThere(reason=reason)


def _of_commitment(
    instrument: Instrument,
    commitment: Commitment,
    item: CostItem,
    persons: PersonKind | None,
) -> _Asked:
    """With all that it is a share of; the persons are those who take part."""
    scope = Scope(instrument)
    index = {c.key: i for i, c in enumerate(instrument.commitments)}
    chain = [commitment]
    while outer := chain[-1].part_of:
        chain.append(instrument.commitments[index[outer]])
    groups = {b.key: b.persons for b in instrument.bodies if isinstance(b, Group)}
    there = {groups.get(key) for key in commitment.participants}
    return _Asked(
        item,
        frozenset(scope.kinds(commitment)),
        there.pop() if persons is None and len(there) == 1 else persons,
        frozenset(key for c in chain for key in (c.key, *c.forms, *scope.areas(c))),
        tuple((("commitments", index[c.key], "costs"), c.costs) for c in chain),
    )


def _sources(
    instrument: Instrument, asked: _Asked
) -> Iterator[tuple[CostBasis, list[tuple[Place, CostRule]]]]:
    """Where rules may stand, the nearest first."""
    for place, rules in asked.own:
        yield CostBasis.OWN_RULE, [*_numbered(place, rules)]
    clauses = [(i, c) for i, c in enumerate(instrument.clauses) if isinstance(c, Costs)]
    certain = [(i, c) for i, c in clauses if asked.parts.intersection(c.parts)]
    general = [(i, c) for i, c in clauses if not c.parts]
    for found in (certain, general):
        yield (
            CostBasis.CLAUSE,
            [r for i, c in found for r in _numbered(("clauses", i, "rules"), c.rules)],
        )


def _numbered(
    place: Place, rules: Iterable[CostRule]
) -> Iterator[tuple[Place, CostRule]]:
    return (((*place, i), rule) for i, rule in enumerate(rules))


def _roles(traveller: Side | None, provider: Side | None) -> dict[Role, Side]:
    roles: dict[Role, Side] = {}
    if traveller is not None:
        roles[Role.SENDING] = traveller
        for role in (Role.RECEIVING, Role.HOST, Role.INVITING):
            roles[role] = traveller.other
    if provider is not None:
        roles |= {Role.PROVIDING: provider, Role.REQUESTING: provider.other}
    return roles


def _answer(
    item: CostItem,
    basis: CostBasis,
    places: tuple[Place, ...],
    rule: CostRule,
    roles: dict[Role, Side],
) -> Payer:
    side = roles.get(rule.role) if rule.role else None
    return Payer(
        item=item,
        basis=basis,
        places=places,
        by=Actor(side.value) if side else rule.by,
        role=rule.role,
        bodies=rule.bodies,
        terms=rule.terms,
        rates=rule.rates,
    )
