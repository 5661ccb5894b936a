"""A new type falls under the laws by itself, or one of these tests says what it lacks."""

import inspect
import types
import typing
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs
import pytest
from hypothesis import given

import bilateral
from bilateral import Agreement, Dossier, ReviewMinutes, strategies, walk
from bilateral.model._shape import Array, Leaf, OneOf, Record, below, shape
from bilateral.strategies import _bounded
from bilateral.strategies._shapes import of

PUBLIC = {name: getattr(bilateral, name) for name in bilateral.__all__}
UNIONS = {n: v for n, v in PUBLIC.items() if isinstance(v, types.UnionType)}
CLASSES = {
    name: value
    for name, value in PUBLIC.items()
    if attrs.has(value) or (isinstance(value, type) and issubclass(value, Enum))
}
STRATEGIES = {name: getattr(strategies, name) for name in strategies.__all__}


def drawn_by(strategy: Any) -> Any:
    """What a public strategy says that it draws."""
    (drawn,) = typing.get_args(typing.get_type_hints(strategy)["return"])
    return (
        typing.get_origin(drawn) if typing.get_args(drawn) == (_bounded.T,) else drawn
    )


def test_every_type_of_a_document_is_public() -> None:
    found = below(OneOf((Agreement, ReviewMinutes, Dossier)))
    used = {s.type for s in found if isinstance(s, Record | Leaf)}
    foreign = {c for c in used if not c.__module__.startswith("bilateral.")}
    assert used - foreign <= set(PUBLIC.values())
    assert foreign <= {str, int, bool, Decimal}


@pytest.mark.parametrize("name", [*CLASSES, *UNIONS])
def test_every_public_type_has_a_public_strategy(name: str) -> None:
    assert [n for n, s in STRATEGIES.items() if drawn_by(s) == PUBLIC[name]]


@pytest.mark.parametrize("name", STRATEGIES)
def test_a_public_strategy_is_called_what_it_is_and_takes_names_only(name: str) -> None:
    strategy = STRATEGIES[name]
    assert (strategy.__name__, strategy.__module__) == (name, "bilateral.strategies")
    assert strategy.__doc__.startswith("Values of `")
    parameters = inspect.signature(strategy).parameters.values()
    kinds = {p.kind for p in parameters if p.name != "halves"}
    assert kinds <= {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("name", STRATEGIES)
def test_a_strategy_bounds_the_tuples_of_what_has_tuples(name: str) -> None:
    drawn = drawn_by(STRATEGIES[name])
    if name in ("pairs", "texts"):
        return
    has_tuples = any(isinstance(s, Array) for s in below(shape(drawn)))
    takes = "max_size" in inspect.signature(STRATEGIES[name]).parameters
    assert takes == has_tuples


@pytest.mark.parametrize("name", [*CLASSES, *UNIONS])
@pytest.mark.parametrize("max_size", [0, 3])
def test_a_type_can_be_drawn_with_any_bound(name: str, max_size: int) -> None:
    if name in ("Pair", "Presence"):
        return

    @given(of(PUBLIC[name], max_size))
    def draw(value: Any) -> None:
        for _, part in walk(value):
            if type(part) is tuple:
                assert len(part) <= max(max_size, 1)

    draw()
