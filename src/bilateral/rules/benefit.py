"""Mutual benefit: each side receives something."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    FormKind,
    Instrument,
    Portion,
    PrincipleKind,
    Side,
)
from bilateral.rules._drafts import agreement
from bilateral.rules._index import Index
from bilateral.rules._matching import flows_of
from bilateral.rules._one_way import (
    AID,
    EQUAL_AND_USEFUL,
    Aid,
    asks_of,
    of_the_whole,
    places_of,
    promise,
    receiving,
)
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, missing

BENEFIT = (
    "Indonesia, Law 24/2000, art. 4",
    "Viet Nam, Law on Treaties 108/2016/QH13, art. 3",
)


def _empty_handed(index: Index, aid: Aid) -> Iterator[tuple[Side, tuple[Place, ...]]]:
    """A side that promises what asks for a return, and gets nothing; and its promises."""
    flows = index.table(flows_of)
    asks = asks_of(flows, index, aid)
    for side, alone in flows.unlike.items():
        asking = tuple(each for each in (*alone, *flows.mutual) if asks(side, each))
        if asking and side not in receiving(index):
            yield side, places_of(asking)


@rule(
    code="BEN01",
    severity=Severity.INFO,
    message="{side} promises something and receives nothing",
    why="A side that gains nothing has little reason to carry the text out.",
    settle="Add what it receives, or say that it is aid.",
    sources=BENEFIT,
    good=lambda: agreement(
        commitments=(promise(Actor.FIRST, kinds=(FormKind.GIFT,), areas=()),),
        principles=EQUAL_AND_USEFUL[:1],
        forms=(),
    ),
    bad=lambda: agreement(
        commitments=(promise(Actor.FIRST, areas=("news", "training")),),
        principles=EQUAL_AND_USEFUL[:1],
        forms=(),
    ),
)
def side_receives_nothing(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """Nothing of any firmness, and no form of cooperation that is open to both.

    What both do together for one of them is no use to the other. Aid goes one way
    openly. Where mutual benefit is stated it is another finding.
    """
    if of_the_whole(index, PrincipleKind.MUTUAL_BENEFIT) is None:
        for side, places in _empty_handed(index, settings):
            yield missing(
                "commitments", of=Portion.COMMITMENTS, related=places, side=side
            )


@rule(
    code="BEN02",
    severity=Severity.WARNING,
    message="mutual benefit is stated, and {side} receives nothing for what it promises",
    why="The text says that both gain by it, and one does not.",
    settle="Add what it receives, or leave the principle out.",
    sources=BENEFIT,
    good=lambda: agreement(
        commitments=(promise(Actor.EACH, areas=("news", "training")),), forms=()
    ),
    bad=lambda: agreement(
        commitments=(promise(Actor.FIRST, areas=("news", "training")),), forms=()
    ),
)
def mutual_benefit_not_kept(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """As for a side that receives nothing, against the text's own words."""
    stated = of_the_whole(index, PrincipleKind.MUTUAL_BENEFIT)
    if stated is not None:
        for side, places in _empty_handed(index, settings):
            yield missing(
                *("principles", stated),
                of=Portion.COMMITMENTS,
                related=places,
                side=side,
            )


RULES = (side_receives_nothing, mutual_benefit_not_kept)
