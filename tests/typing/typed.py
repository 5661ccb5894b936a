"""Checked by mypy and pyright, not run."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, assert_type

from attrs import evolve
from hypothesis.strategies import SearchStrategy

from bilateral import (
    Actor,
    Agreement,
    Area,
    BilateralError,
    Body,
    Clause,
    Commitment,
    CostItem,
    Costs,
    Day,
    DocumentError,
    Dossier,
    Duration,
    Event,
    FixedTerm,
    Institution,
    Instrument,
    Money,
    Notice,
    OpenEnded,
    Pair,
    PartRef,
    Party,
    Period,
    Place,
    Presence,
    Problem,
    Quantity,
    ReviewMinutes,
    Side,
    Strength,
    Term,
    Termination,
    Text,
    Unit,
    analysis,
    at,
    documents,
    replace,
    strategies,
    swap,
    walk,
)


def sides(agreement: Agreement, pair: Pair[Party], actor: Actor, side: Side) -> None:
    assert_type(swap(agreement), Agreement)
    assert_type(swap(pair), Pair[Party])
    assert_type(swap(actor), Actor)
    assert_type(swap(side), Side)
    assert_type(swap((actor, pair)), tuple[Actor, Pair[Party]])
    assert_type(side.other, Side)
    assert_type(actor.sides, tuple[Side, ...])
    assert_type(pair[side], Party)
    assert_type(pair.items(), Iterator[tuple[Side, Party]])
    assert_type(pair.map(lambda p: p.called), Pair[Text | None])
    wider: Pair[Party | None] = pair  # a pair is covariant
    del wider
    pair[0]  # type: ignore[index]  # pyright: ignore[reportArgumentType]


def literal_sides() -> None:
    # A literal type must not make the swapped side look the same.
    first = Side.FIRST
    other: Side = swap(first)
    if swap(first) is Side.FIRST:
        raise AssertionError
    assert_type(other, Side)


def clauses(instrument: Instrument, agreement: Agreement) -> None:
    assert_type(agreement.clause(Term), Term | None)
    assert_type(instrument.clause(Term), Term | None)
    assert_type(agreement.clauses_of(Costs), tuple[Costs, ...])
    assert_type(agreement.clauses, tuple[Clause, ...])
    assert_type(agreement.presence(Term), Presence)
    agreement.clause(Party)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    agreement.clauses_of(Day)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def by_type(clause: Clause, area: Area, body: Body, event: Event) -> str:
    match clause:
        case Term(span=FixedTerm(length=length)):
            assert_type(length, Duration)
        case Term(span=OpenEnded()):
            pass
        case Termination(notice=Notice(length=until)):
            assert_type(until, Duration | None)
        case _:
            assert_type(clause.article, str | None)
    assert_type(body.key, str)
    return clause.key + area.key + event.key


def constructors(parties: Pair[Party], official: Institution) -> None:
    period = Period("2020-01-01", date(2020, 12, 31))
    assert_type(period.first_day, Day | None)
    assert_type(Period.lasting("2016-01-01", "P5Y"), Period)
    assert_type(Day.parse("2019-12"), Day)
    assert_type(Duration.parse("P1Y6M"), Duration)
    assert_type(Text(vi="Bản ghi nhớ")["vi"], str)
    assert_type(Text("Memorandum") | Text(lo="…"), Text)
    Agreement(key="a", title="Memorandum", parties=parties)
    term = Term(key="term", span=FixedTerm(length="P5Y"))
    Agreement(key="a", title=Text(vi="Bản ghi nhớ"), parties=parties, clauses=(term,))
    Commitment(
        key="a",
        words="x",
        by=Actor.EACH,
        strength=Strength.PROMISE,
        due=date(2020, 1, 1),
        period=period,
        places=("Vientiane", Text(vi="Hà Nội")),
        amounts=(Quantity(5, Unit.PERSON, per="P1Y"), Money("2.50", "LAK")),
    )
    assert_type(Money(5, "LAK").number, Decimal)
    Money(2.5, "LAK")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Institution(key="vna", name=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Institution("vna", "Vietnam News Agency")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Commitment(key="a", words="x", by=Actor.EACH, strength=Strength.WISH, places="Hue")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Party(institutions=official)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Agreement(key="a", title="x", parties=(1, 2))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def changed(agreement: Agreement, period: Period) -> None:
    assert_type(evolve(period, first_day="2021-01-01"), Period)
    assert_type(replace(agreement, {"/clauses/2/notice/length": "P6M"}), Agreement)
    texts: list[str] = ["Vientiane"]
    Commitment(key="a", words="x", by=Actor.EACH, strength=Strength.WISH, places=texts)
    changes: dict[str, str] = {"/title/en": "x"}
    replace(agreement, changes)
    replace(agreement, {place: part for place, part in walk(agreement)})
    assert_type(walk(agreement), Iterator[tuple[Place, Any]])
    assert_type(at(agreement, "/title"), Any)
    period.first_day = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def read(text: str) -> str:
    try:
        document = documents.loads(text)
    except DocumentError as error:
        assert_type(error.problems, tuple[Problem, ...])
        caught: BilateralError = error
        raise caught from None
    assert_type(document, Agreement | ReviewMinutes | Dossier)
    assert_type(documents.to_data(document), dict[str, Any])
    with gzip.open("text.json.gz") as packed, open("text.json", "w+") as plain:
        document = documents.load(packed if text else plain)
        documents.dump(document, packed)
        documents.dump(document, plain)
    documents.load("text.json")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    documents.dumps(Text("x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    if isinstance(document, Dossier):
        assert_type(document.events, tuple[Event, ...])
    else:
        assert_type(document.parties, Pair[Party])
    return documents.dumps(document)


def measured(file: Dossier, text: Agreement) -> None:
    found = analysis.balance(file, strengths=(Strength.PROMISE, Strength.ENDEAVOUR))
    assert_type(found, analysis.Balance)
    assert_type(found.total.for_other, Pair[analysis.Share])
    assert_type(found.total.amounts, tuple[Pair[analysis.Measure], ...])
    assert_type(found.matches[0].of, Pair[PartRef])
    assert_type(analysis.told_balance(found, Pair("VNA", "KPL")), str)
    payer = analysis.who_pays(text, CostItem.MEALS, traveller=Side.FIRST)
    assert_type(payer.by, Actor | None)
    analysis.who_pays(text, "meals")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    analysis.balance(text, [Strength.WISH])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def drawn() -> None:
    assert_type(strategies.agreements(max_size=1), SearchStrategy[Agreement])
    assert_type(strategies.term_clauses(), SearchStrategy[Term])
    assert_type(strategies.clauses(), SearchStrategy[Clause])
    assert_type(strategies.pairs(strategies.days()), SearchStrategy[Pair[Day]])
    strategies.agreements(3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
