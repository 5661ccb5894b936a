"""How comparing grows with the text: python tests/bench/comparison_growth.py [runs].

The least of several runs, in milliseconds of the processor, for texts of 10 to 10,000
commitments of which every tenth was edited, some were added and some taken out: what
changed, the sentences of it, the patch, and the merge of two such edits. The last also
where both put all commitments in an order of their own, and where both edits cannot be
together.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from attrs import evolve

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    Institution,
    Pair,
    Party,
    Quantity,
    Strength,
    Text,
    Unit,
    documents,
)
from bilateral.analysis import compare, merge, told_differences

NAMES = Pair("Ours", "Theirs")
AREAS = tuple(CooperationArea(key=f"area-{n}", name="area") for n in range(10))


def commitment(number: int, **more: Any) -> Commitment:
    """One of few words, and with amounts that have no key."""
    return Commitment(
        key=f"commitment-{number}",
        words=Text(en=f"does {number}", vi=f"làm {number}"),
        by=Actor.FIRST,
        strength=Strength.PROMISE,
        areas=(AREAS[number % 9].key,),
        amounts=tuple(Quantity(n + 1, Unit.PERSON) for n in range(3)),
        **more,
    )


def text(size: int) -> Agreement:
    """An agreement of so many commitments."""
    return Agreement(
        key="text",
        title="Text",
        parties=NAMES.map(
            lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
        ),
        areas=AREAS,
        commitments=tuple(commitment(number) for number in range(size)),
    )


def edit(base: Agreement, turn: int) -> Agreement:
    """Every tenth edited from this one on, the one after taken out, some added."""
    size = len(base.commitments)
    found = [
        evolve(each, words=Text(en="does more", vi="làm")) if n % 10 == turn else each
        for n, each in enumerate(base.commitments)
        if n % 10 != turn + 1
    ]
    found += [commitment(size * turn + n) for n in range(size, size + size // 10)]
    return evolve(base, commitments=tuple(found))


def impossible(base: Agreement, turn: int) -> Agreement:
    """One takes out an area that the other names in all commitments."""
    if turn:
        return evolve(base, areas=AREAS[:-1])
    named = (evolve(each, areas=(AREAS[-1].key,)) for each in base.commitments)
    return evolve(base, commitments=tuple(named))


def moved(base: Agreement, turn: int) -> Agreement:
    """All in another order."""
    order = base.commitments[:: -1 if turn else 2]
    rest = () if turn else base.commitments[1::2]
    return evolve(base, commitments=(*order, *rest))


Edit = Callable[[Agreement, int], Agreement]
WORK: dict[str, tuple[Edit, Callable[[Any, Any, Any], object]]] = {
    "compare": (edit, lambda base, ours, _: compare(base, ours)),
    "told": (edit, lambda base, ours, _: told_differences(compare(base, ours), NAMES)),
    "patch": (edit, lambda base, ours, _: documents.patch(base, ours)),
    "patch, moved": (moved, lambda base, ours, _: documents.patch(base, ours)),
    "merge": (edit, merge),
    "merge, moved": (moved, merge),
    "merge, impossible": (impossible, merge),
}


def main(runs: str = "3") -> None:
    """Print a line for each sort of work and size."""
    for name, (change, work) in WORK.items():
        for size in (10, 100, 1_000, 10_000):
            base, took = text(size), []
            ours, theirs = change(base, 0), change(base, 4)
            for _ in range(int(runs)):
                began = time.process_time()
                work(base, ours, theirs)
                took.append((time.process_time() - began) * 1000)
            each = min(took) * 1000 / size
            sys.stdout.write(
                f"{size:6} {name:18} {min(took):8.1f} ms  {each:6.1f} µs each\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
