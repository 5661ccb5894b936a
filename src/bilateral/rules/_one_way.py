"""What one side alone promises, and whether something is asked in return for it."""

from __future__ import annotations

__all__ = [
    "AID",
    "EQUAL_AND_USEFUL",
    "KEOHANE",
    "Aid",
    "asking_of",
    "asks_of",
    "beside",
    "of_the_whole",
    "on_request",
    "parts_of",
    "places_of",
    "promise",
    "receiving",
    "reciprocity_in",
]

from collections.abc import Callable
from typing import Any, final

from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Commitment,
    ConditionKind,
    Contribution,
    CooperationForm,
    FormKind,
    Pair,
    Principle,
    PrincipleKind,
    ReviewMinutes,
    Side,
    Strength,
)
from bilateral.rules._drafts import COMMITMENTS, agreement
from bilateral.rules._index import Index
from bilateral.rules._matching import Flows, Numbered

KEOHANE = (
    "R. O. Keohane, Reciprocity in International Relations,"
    " International Organization 40(1), 1986 (its content is general knowledge)"
)
EQUAL_AND_USEFUL = (
    Principle(kind=PrincipleKind.EQUALITY),
    Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
)


@final
@frozen(kw_only=True)
class Aid:
    """What is given openly one way, so that nothing is asked in return for it.

    Args:
        kinds: The kinds of aid; a promise that is of these alone is aid.
    """

    kinds: tuple[FormKind, ...] = (
        FormKind.GIFT,
        FormKind.FUNDING,
        FormKind.EQUIPMENT,
        FormKind.TECHNICAL_ASSISTANCE,
    )


AID = Aid()
"""Gifts, money, equipment and technical help."""


def promise(by: Actor, **members: Any) -> Commitment:
    """For examples: one side promises the other to train its staff."""
    plain: dict[str, Any] = {
        "key": f"training-by-{by}",
        "words": "it trains journalists of the other",
        "by": by,
        "to": by.mirrored,
        "strength": Strength.PROMISE,
        "kinds": (FormKind.TRAINING,),
        "areas": ("training",),
    }
    return Commitment(**plain | members)


def beside(*more: Commitment, **members: Any) -> Any:
    return agreement(commitments=(*COMMITMENTS, *more), **members)


def asking_of(flows: Flows, index: Index, aid: Aid) -> Pair[tuple[Numbered, ...]]:
    """The promises of each side that ask for something the other way and have nothing."""
    asks = asks_of(flows, index, aid)
    return Pair(
        *(tuple(each for each in flows.unlike[s] if asks(s, each)) for s in Side)
    )


def asks_of(flows: Flows, index: Index, aid: Aid) -> Callable[[Side, Numbered], bool]:
    """Whether a side that makes a promise may ask for something in return.

    What is promised on request is given as far as the other wants it, and aid is meant
    to go one way. What is marked as reciprocal is looked at by itself. Where the text
    carries over all that was done before, nobody knows what else is promised.
    """
    marked = {
        part for _, principle in reciprocity_in(index) for part in principle.parts
    }

    def asks(side: Side, each: Numbered) -> bool:
        _, given = each
        return (
            not flows.carries_over
            and given.to is Actor(side.other)
            and not on_request(given)
            and not (given.kinds and {*given.kinds} <= {*aid.kinds})
            and marked.isdisjoint(parts_of(given))
        )

    return asks


def on_request(commitment: Commitment) -> bool:
    return any(c.kind is ConditionKind.ON_REQUEST for c in commitment.conditions)


def parts_of(commitment: Commitment) -> tuple[str, ...]:
    """The keys by which a principle can mean it."""
    return (commitment.key, *commitment.forms, *commitment.areas)


def reciprocity_in(index: Index) -> list[tuple[int, Principle]]:
    return [
        (i, principle)
        for i, principle in enumerate(index.text.principles)
        if principle.kind is PrincipleKind.RECIPROCITY
    ]


def of_the_whole(index: Index, kind: PrincipleKind) -> int | None:
    """Where the text states a principle for the whole of it, first."""
    for i, principle in enumerate(index.text.principles):
        if principle.kind is kind and not principle.parts:
            return i
    return None


def places_of(promises: tuple[Numbered, ...]) -> tuple[Place, ...]:
    return tuple(("commitments", i) for i, _ in promises)


def receiving(index: Index) -> frozenset[Side]:
    """The sides that something goes to, however firmly, or by a form of cooperation.

    What has no stated receiver may be for either.
    """
    text = index.text
    if any(isinstance(form, CooperationForm) for form in text.forms):
        return frozenset(Side)
    found: set[Side] = set()
    done: list[Commitment | Contribution] = [*text.commitments]
    if isinstance(text, ReviewMinutes):
        done += text.contributions
    for each in done:
        to = each.to.side if each.to else None
        if to is None:
            return frozenset(Side)
        found.add(to)
        found.update(s for b in each.beneficiaries if (s := index.side_of(b)))
    return frozenset(found)
