"""How answers about time grow with the file: python tests/bench/time_growth.py [runs].

The least of several runs, in milliseconds of the processor, for files of 10 to 1,000
instruments with two events each: five-year terms renewed by themselves, each under the one
before it, with a joint body that meets each year.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from bilateral import (
    Actor,
    Agreement,
    AutomaticRenewal,
    Cadence,
    Commitment,
    Dossier,
    Entered,
    EntryIntoEffect,
    FixedTerm,
    Institution,
    InstrumentLink,
    JointBody,
    LinkKind,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    OnRatification,
    Pair,
    PartRef,
    Party,
    Renewal,
    SameLength,
    Signing,
    Strength,
    Term,
)
from bilateral.analysis import deadlines, in_effect, status, text_on

PARTIES = Pair(
    Party(institutions=(Institution(key="ours", name="Ours"),)),
    Party(institutions=(Institution(key="theirs", name="Theirs"),)),
)
NOTICE = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)
CLAUSES = (
    EntryIntoEffect(key="effect", on=OnRatification()),
    Term(key="term", span=FixedTerm(length="P5Y")),
    Renewal(key="renewal", rule=AutomaticRenewal(span=SameLength(), notice=NOTICE)),
    JointBody(key="body", cadence=Cadence(every="P1Y")),
)
ASKED: dict[str, Callable[[Dossier], object]] = {
    "status": lambda file: status(file, on="2024-06-30"),
    "in_effect": lambda file: in_effect(file, within="2015/2024"),
    "deadlines": lambda file: deadlines(file, within="2024"),
    "text_on": lambda file: text_on(file, "2024-06-30"),
}


def file(size: int) -> Dossier:
    """A cooperation of so many instruments."""
    texts, events = [], []
    for n in range(size):
        key, year = f"text-{n}", 1990 + n % 30
        under = [
            InstrumentLink(
                kind=LinkKind.UNDER, instrument=PartRef(f"text-{max(n - 1, 0)}")
            )
        ]
        promise = Commitment(
            key="promise",
            words="does something",
            by=Actor.EACH,
            strength=Strength.PROMISE,
            due=f"{year + n % 40}-11-30",
        )
        texts.append(
            Agreement(
                key=key,
                title="Text",
                parties=PARTIES,
                commitments=(promise,),
                clauses=CLAUSES,
                links=under if n else (),
                signing=Signing(day=f"{year}-01-31"),
            )
        )
        events += [
            Entered(key=f"in-{n}", instrument=PartRef(key), day=f"{year}-03-31"),
            NoticeGiven(
                key=f"out-{n}",
                instrument=PartRef(key),
                by=Actor.FIRST,
                purposes=(NoticePurpose.NON_RENEWAL,),
                received=f"{year + 20 + n % 9}-06-30",
            ),
        ]
    return Dossier(key="file", parties=PARTIES, instruments=texts, events=events)


def main(runs: str = "5") -> None:
    """Print a line for each question and size."""
    for name, ask in ASKED.items():
        for size in (10, 100, 1_000):
            subject, took = file(size), []
            for _ in range(int(runs)):
                began = time.process_time()
                ask(subject)
                took.append((time.process_time() - began) * 1000)
            each = min(took) * 1000 / size
            sys.stdout.write(
                f"{size:6} {name:10} {min(took):8.1f} ms  {each:6.1f} µs each\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
