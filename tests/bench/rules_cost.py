"""What all default rules cost: python tests/bench/rules_cost.py [runs].

First beside reading the same agreement of twenty commitments from JSON, in interleaved
runs; then as the number of commitments grows from 10 to 10,000. Medians, in milliseconds
of processor time.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    FormKind,
    Quantity,
    Strength,
    Unit,
    documents,
    rules,
)
from bilateral.rules._drafts import agreement

GROWTH = (10, 100, 1_000, 10_000)


def of(number: int) -> Agreement:
    """A draft with so many commitments, of one side, of the other, and of each."""
    actors = (Actor.FIRST, Actor.SECOND, Actor.EACH)
    kinds = (FormKind.TRAINING, FormKind.PUBLICATION, FormKind.DELEGATION_EXCHANGE)
    return agreement(
        commitments=tuple(
            Commitment(
                key=f"c{i}",
                words=f"the promise number {i}",
                by=actors[i % 3],
                to=actors[i % 3].mirrored,
                strength=Strength.PROMISE,
                kinds=(kinds[i % len(kinds)],),
                areas=("news",),
                amounts=(Quantity(i % 7 + 1, Unit.PERSON, per="P1Y"),),
            )
            for i in range(number)
        )
    )


def timed(run: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    began = time.process_time()
    run()
    return (time.process_time() - began) * 1000


def told(line: str) -> None:
    """Write a line."""
    sys.stdout.write(f"{line}\n")


def main(runs: str = "21") -> None:
    """Print both tables."""
    twenty = of(20)
    text = documents.dumps(twenty)
    jobs: dict[str, Callable[[], object]] = {
        "reading": lambda: documents.loads(text),
        "all rules": lambda: rules.check(twenty, on="2022-06-01"),
    }
    for job in jobs.values():  # what is made at first use is made before
        job()
    took: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(int(runs)):
        for name, job in jobs.items():
            took[name].append(timed(job))
    for name, times in took.items():
        told(f"{statistics.median(times):8.1f} ms  {name}, of 20 commitments")
    told(f"{len(rules.DEFAULT)} rules; number of commitments, and all rules over them:")
    for number in GROWTH:
        many = of(number)
        best = min(timed(lambda many=many: rules.check(many)) for _ in range(3))
        told(f"{number:8}  {best:10.1f} ms")


if __name__ == "__main__":
    main(*sys.argv[1:])
