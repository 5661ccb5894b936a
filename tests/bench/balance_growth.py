"""How a balance grows with the text: python tests/bench/balance_growth.py [runs].

The least of several runs, in milliseconds of the processor, for texts of 10 to 10,000
commitments: all of one side, so that every grade is tried in vain; half of each side, with
counterparts; and of all sorts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    FixedTerm,
    FormKind,
    Institution,
    Pair,
    Party,
    Quantity,
    Strength,
    Term,
    Unit,
)
from bilateral.analysis import balance

SORTS: dict[str, Sequence[Actor]] = {
    "of one side": (Actor.FIRST,),
    "of each side": (Actor.FIRST, Actor.SECOND),
    "of all sorts": tuple(Actor),
}
KINDS = tuple(FormKind)
AREAS = tuple(CooperationArea(key=f"area-{n}", name="area") for n in range(10))


def text(size: int, actors: Sequence[Actor]) -> Agreement:
    """An agreement of so many commitments, of many kinds and amounts."""
    return Agreement(
        key="text",
        title="Text",
        parties=Pair(
            Party(institutions=(Institution(key="ours", name="Ours"),)),
            Party(institutions=(Institution(key="theirs", name="Theirs"),)),
        ),
        areas=AREAS,
        commitments=tuple(
            Commitment(
                key=f"commitment-{n}",
                words="does something",
                by=actors[n % len(actors)],
                strength=Strength.PROMISE,
                kinds=(KINDS[n * 7 % len(KINDS)],),
                areas=(AREAS[n % len(AREAS)].key,),
                amounts=(Quantity(n % 97 + 1, Unit.PERSON, per="P1Y"),),
            )
            for n in range(size)
        ),
        clauses=(Term(key="term", span=FixedTerm(length="P3Y")),),
    )


def main(runs: str = "5") -> None:
    """Print a line for each sort and size."""
    for name, actors in SORTS.items():
        for size in (10, 100, 1_000, 10_000):
            subject, took = text(size, actors), []
            for _ in range(int(runs)):
                began = time.process_time()
                balance(subject)
                took.append((time.process_time() - began) * 1000)
            each = min(took) * 1000 / size
            sys.stdout.write(
                f"{size:6} {name:12} {min(took):8.1f} ms  {each:6.1f} µs each\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
