"""The public strategies: their bounds, and what they refuse."""

from __future__ import annotations

import inspect
from collections.abc import Hashable, Iterable, Mapping, Sized
from datetime import date
from random import Random
from typing import Any, get_origin

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from bilateral import (
    Agreement,
    Amended,
    Dossier,
    InstrumentLink,
    LinkKind,
    Money,
    Pair,
    PartRef,
    Period,
    Quantity,
    Signature,
    Text,
    strategies,
)
from bilateral.model._shape import Both, Record
from bilateral.strategies import _changes, _shapes


@given(st.data())
def test_every_strategy_draws_with_and_without_its_bound(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(strategies.__all__))
    strategy: Any = getattr(strategies, name)
    if name == "pairs":
        strategy = lambda **bounds: strategies.pairs(st.text(), **bounds)  # noqa: E731
    data.draw(strategy())
    if "max_size" in inspect.signature(strategy).parameters:
        data.draw(strategy(max_size=1))


@pytest.mark.parametrize("name", sorted(set(strategies.__all__) - {"pairs"}))
def test_every_strategy_is_made_and_says_what_it_draws(name: str) -> None:
    strategy = getattr(strategies, name)
    assert isinstance(strategy(), st.SearchStrategy)
    assert strategy.__doc__.startswith("Values of `")


@given(strategies.texts(languages=["vi", "lo"], max_size=3))
def test_texts_in_some_languages(text: Text) -> None:
    assert set(text) <= {"vi", "lo"}
    assert all(len(words) <= 12 for words in text.values())


@given(strategies.periods(min_value="2016-03", max_value="2018-06-15"))
def test_periods_between_two_days(period: Period) -> None:
    for day in (period.first_day, period.last_day):
        if day is not None:
            assert date(2016, 3, 1) <= day.earliest <= day.latest <= date(2018, 6, 15)


def test_days_between_bounds_that_leave_none() -> None:
    with pytest.raises(InvalidArgument, match="is before"):
        strategies.days(min_value="2020", max_value="2019")
    with pytest.raises(InvalidArgument, match="no whole month"):
        strategies.days(min_value="2020-01-02", max_value="2020-01-03", exact=False)


@given(strategies.days(min_value="2016-02", max_value="2017", exact=True))
def test_exact_days(day: Any) -> None:
    assert day.exact is not None


@given(strategies.quantities(max_number=9), strategies.moneys(currencies=["LAK"]))
def test_small_amounts(quantity: Quantity, money: Money) -> None:
    assert (quantity.number or 0) <= 9
    assert money.currency == "LAK"


@given(st.from_type(Agreement), st.from_type(Pair[int]), st.from_type(Pair))
def test_types_are_found_by_hypothesis(
    agreement: Agreement, pair: Pair[int], words: Pair[Any]
) -> None:
    assert type(agreement) is Agreement
    assert all(type(half) is int for half in pair)
    assert all(type(half) is str for half in words)
    assert get_origin(Pair[int]) is Pair


def test_what_cannot_do_without_a_reference_is_left_out() -> None:
    """A rare draw, made certain: there is nothing to which it could refer."""

    def change(_: Any, value: Any) -> Any:
        kept = InstrumentLink | Signature
        return _changes.DOWN if isinstance(value, kept) else _changes.NOTHING

    link = InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("gone"))
    named = InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("gone"), title="x")
    signatures = Pair(Signature(by="gone"), Signature(by="gone"))
    record, both = Record(InstrumentLink), Both(Record(Signature))
    assert _changes.changed(record, link, change) is _changes.NOTHING
    assert _changes.changed(record, named, change).instrument is None
    assert _changes.changed(both, signatures, change) is _changes.NOTHING


def test_rare_things_are_drawn() -> None:
    once = settings(max_examples=2000, phases=[Phase.generate], database=None)

    def has_consolidated(dossier: Dossier) -> bool:
        return any(isinstance(e, Amended) and e.consolidated for e in dossier.events)

    find(
        strategies.dossiers(max_size=1),
        has_consolidated,
        settings=once,
        random=Random(1),
    )


@pytest.mark.parametrize("asked", [Mapping, Sized, Iterable[str], Hashable])
@given(st.data())
def test_types_of_ours_are_not_drawn_for_what_they_derive_from(
    asked: Any, data: st.DataObject
) -> None:
    value = data.draw(st.from_type(asked))
    assert not type(value).__module__.startswith("bilateral")


def test_a_leaf_without_a_strategy_is_a_bug() -> None:
    with pytest.raises(TypeError, match="no strategy for"):
        _shapes._leaves(_shapes.Leaf(bytes))
