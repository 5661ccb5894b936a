"""Pickles of the public types, for another Python: python tests/pickles.py write FILE.

`python tests/pickles.py read FILE …` reads them again: each value says of itself what it
said when it was written, is equal to a pickle of itself, and hashes like it. The types
are those that public modules name. Values of the model are drawn; results are what is
said of the golden documents. Each public type has to have an example.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import pickle
import sys
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import attrs
from hypothesis import HealthCheck, Phase, given, settings

from bilateral import (
    Actor,
    Agreement,
    Amended,
    Approved,
    CostItem,
    Dossier,
    Instrument,
    Pair,
    PartRef,
    Period,
    analysis,
    documents,
    errors,
    rules,
)
from bilateral.strategies._shapes import of

GOLDEN = Path(__file__).with_name("golden")
MODULES = ("bilateral", "bilateral.analysis", "bilateral.documents", "bilateral.rules")
DAYS = ("2012-06-30", "2016-02-01", "2020-12-31", "2024-05-05")
FEW = 3
"""How many values there are of a type."""


def public_types() -> list[type[Any]]:
    """Every class that a public module names."""
    modules = map(importlib.import_module, MODULES)
    named = [getattr(module, name) for module in modules for name in module.__all__]
    types = dict.fromkeys(value for value in named if isinstance(value, type))
    # What a rule is lent while it runs, and what others are to be like.
    return [cls for cls in types if cls not in (rules.Index, analysis.Accepted)]


def drawn(cls: type[Any]) -> list[Any]:
    """A few values of a type of the model, or of an error; none of another type."""
    if issubclass(cls, enum.Enum):
        return [*cls][:FEW]
    if issubclass(cls, errors.BilateralError):
        known = {"problems": (errors.Problem("/title", "missing"),), "more": 3}
        known["keys"] = ("term", "term-2")
        _self, *names = inspect.signature(cls.__init__).parameters
        plain = cls.__init__ is Exception.__init__
        return [cls("reason") if plain else cls(*(known.get(n, n) for n in names))]
    if cls is Pair or not cls.__module__.startswith("bilateral.model"):
        return []
    found: list[Any] = []

    @given(of(cls, 1))
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return found[:FEW]


def said() -> Iterator[Any]:
    """What is said of the golden documents."""
    files = sorted(GOLDEN.glob("*/*.json"), key=lambda file: file.stat().st_size)
    every = [documents.loads(file.read_bytes()) for file in files]
    dossiers = [text for text in every if isinstance(text, Dossier)][:4]
    whole = [text for text in every if isinstance(text, Instrument)][:6] + dossiers
    problem = errors.Problem("/title", "missing")
    yield from (
        problem,
        documents.Limits(size=3),
        documents.Line(1, 0, None, (problem,)),
    )
    yield (rules.DEFAULT, [*rules.PROFILES.values()])
    yield [rule.settings for rule in rules.DEFAULT]
    yield [rule.settings for each in rules.PROFILES.values() for rule in each.rules]
    for text in whole:
        yield analysis.balance(text)
        yield analysis.in_effect(text, within=Period(DAYS[0], DAYS[-1]))
        yield rules.check(text, on=DAYS[2])
        yield analysis.deadlines(text, within=Period(DAYS[0], DAYS[-1]))
        for day in DAYS:
            yield analysis.status(text, on=day)
    for dossier in dossiers:
        yield documents.approvals(dossier)
        for day in DAYS:
            yield analysis.progress(dossier, on=day)
            yield analysis.next_minutes(dossier, on=day)
            yield analysis.text_on(dossier, day)
    yield from said_of_what_happened()
    for one, other in pairwise(text for text in whole if isinstance(text, Instrument)):
        yield analysis.compare(one, other)
        yield analysis.merge(one, other, one)


def said_of_what_happened() -> Iterator[Any]:
    """What is said of a memorandum that was approved, and changed in some parts."""
    whole = documents.loads((GOLDEN / "v1" / "vna_kpl.json").read_bytes())
    assert isinstance(whole, Dossier)
    memo = next(text for text in whole.instruments if isinstance(text, Agreement))
    ours, theirs = (attrs.evolve(memo, title=title) for title in ("Ours", "Theirs"))
    ref = PartRef(memo.key)
    events = (
        Approved(key="yes", by=Actor.FIRST, day=DAYS[1], digest=documents.digest(memo)),
        Amended(key="other", day=DAYS[2], instrument=ref, consolidated=ours),
    )
    file = Dossier(key="f", parties=memo.parties, instruments=(memo,), events=events)
    unneeded = rules.Waiver(code="EQU01", reason="agreed", last_day=DAYS[0])
    waivers = [rules.Waiver(code=rule.code, reason="agreed") for rule in rules.DEFAULT]
    yield documents.approvals(file)
    yield analysis.text_on(file, DAYS[3])
    yield analysis.merge(memo, ours, theirs)
    yield analysis.balance(rules.DEFAULT.rule("REC05").bad())
    yield rules.check(whole, on=DAYS[2], waivers=[*waivers, unneeded])
    yield analysis.deadlines(file, within=Period(DAYS[0], DAYS[-1]), waivers=[unneeded])
    yield from (analysis.who_pays(memo, item) for item in CostItem)
    yield (rules.Said(place=("title",)), rules.File(until=DAYS[0]))


def inside(value: Any) -> Iterator[Any]:
    """A result and every part of it."""
    yield value
    if isinstance(value, tuple | list | set | frozenset):
        parts: Any = value
    elif isinstance(value, dict):
        parts = value.values()
    elif attrs.has(type(value)):
        parts = [getattr(value, field.name) for field in attrs.fields(type(value))]
    else:
        parts = ()
    for part in parts:
        yield from inside(part)


def values() -> dict[str, list[Any]]:
    """A few values of each public type, by its name."""
    found = {cls: drawn(cls) for cls in public_types()}
    drawn_ones = [value for parts in found.values() for value in parts]
    for result in chain(drawn_ones, said()):
        for part in inside(result):
            if len(seen := found.get(type(part), [None] * FEW)) < FEW:
                seen.append(part)
    return {f"{cls.__module__}.{cls.__name__}": parts for cls, parts in found.items()}


def write(file: str) -> None:
    """Pickle them, each beside what it says of itself."""
    made = values()
    kept = {}
    for name, parts in made.items():
        try:
            kept[name] = [(ascii(part), pickle.dumps(part)) for part in parts]
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            sys.exit(f"{name}: no pickle, {error}")
    Path(file).write_bytes(pickle.dumps(kept))
    unseen = sorted(name.split(".")[-1] for name, parts in kept.items() if not parts)
    number = sum(map(len, kept.values()))
    sys.stdout.write(f"{number} values of {len(kept)} types\n")
    if unseen:
        sys.exit(f"without an example: {', '.join(unseen)}")


def read(*files: str) -> None:
    """Read what another Python has written; `AssertionError` if it is not the same."""
    for file in files:
        kept = pickle.loads(Path(file).read_bytes())
        for name, parts in kept.items():
            for text, raw in parts:
                value = pickle.loads(raw)
                twin = pickle.loads(pickle.dumps(value))
                assert ascii(value) == text, name  # each has its own Unicode
                if not isinstance(value, Exception):
                    assert twin == value, name
                    assert hash(twin) == hash(value), name
        sys.stdout.write(
            f"{file}: {sum(map(len, kept.values()))} values are the same\n"
        )


if __name__ == "__main__":
    settings.register_profile(
        "few",
        max_examples=FEW,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
    )
    settings.load_profile("few")
    {"write": write, "read": read}[sys.argv[1]](*sys.argv[2:])
