"""How progress grows with the file: python tests/bench/progress_growth.py [runs].

The least of several runs, in milliseconds of the processor, for files of 10 to 1,000
instruments, a memorandum and the minutes of its reviews with five items in each plan: each
item is carried on from plan to plan, all continue the memorandum, or none continues any.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Commitment,
    Dossier,
    Institution,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    ReviewMinutes,
    Signing,
    Strength,
)
from bilateral.analysis import next_minutes, progress

ITEMS = 5
FIRST_YEAR = 2000
PARTIES = Pair("ours", "theirs").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
SORTS: dict[str, Callable[[int, int], PartRef | None]] = {
    "carried on": lambda n, i: PartRef(f"text-{n - 1}", f"item-{i}"),
    "of the memorandum": lambda _, i: PartRef("text-0", f"item-{i}"),
    "each by itself": lambda *_: None,
}


def items(
    number: int, continues: Callable[[int, int], PartRef | None]
) -> tuple[Commitment, ...]:
    """The plan of the text of this number."""
    return tuple(
        Commitment(
            key=f"item-{i}",
            words="does something",
            by=Actor.EACH,
            strength=Strength.PROMISE,
            continues=continues(number, i) if number else None,
        )
        for i in range(ITEMS)
    )


def file(size: int, continues: Callable[[int, int], PartRef | None]) -> Dossier:
    """A memorandum, and minutes that review it and half of the plan before."""
    texts: list[Agreement | ReviewMinutes] = [
        Agreement(
            key="text-0",
            title="Memorandum",
            parties=PARTIES,
            commitments=items(0, continues),
        )
    ]
    for n in range(1, size):
        year = FIRST_YEAR + n
        before = f"text-{n - 1}"
        texts.append(
            ReviewMinutes(
                key=f"text-{n}",
                title="Minutes",
                parties=PARTIES,
                signing=Signing(day=f"{year}-12-10"),
                reviewed=(PartRef("text-0"), PartRef(before)),
                reviewed_period=Period.years(year),
                plan_period=Period.years(year + 1),
                assessments=tuple(
                    Assessment(
                        key=f"said-{i}",
                        of=(PartRef(before, f"item-{i}"),),
                        outcome=Outcome.DONE,
                    )
                    for i in range(0, ITEMS, 2)
                ),
                commitments=items(n, continues),
            )
        )
    return Dossier(key="file", parties=PARTIES, instruments=tuple(texts))


def main(runs: str = "5") -> None:
    """Print a line for each sort and size."""
    for name, continues in SORTS.items():
        for size in (10, 30, 100, 300, 1_000):
            subject = file(size, continues)
            on = f"{FIRST_YEAR + size}-06-30"
            for analysis in (progress, next_minutes):
                took = []
                for _ in range(int(runs)):
                    began = time.process_time()
                    analysis(subject, on=on)
                    took.append((time.process_time() - began) * 1000)
                each = min(took) * 1000 / size
                sys.stdout.write(
                    f"{size:6} {name:18} {analysis.__name__:13}"
                    f"{min(took):8.1f} ms  {each:6.1f} µs each\n"
                )
                sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
