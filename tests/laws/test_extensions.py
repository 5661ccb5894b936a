"""What others add to a document is kept, whatever it is, and told apart as JSON does."""

from __future__ import annotations

import json
import math
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Extensions, Json, documents, replace, swap
from bilateral.model._i_json import MOST_WHOLE
from bilateral.strategies import agreements, extensions, json_values

IRI = "https://example.org/1"
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-3, 3) | st.text("ab"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab"), inner),
    max_leaves=6,
)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters())
    | st.binary()
    | st.sampled_from(
        [MOST_WHOLE, MOST_WHOLE + 1, -MOST_WHOLE - 1, float(MOST_WHOLE + 1), 10**400]
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(st.text() | st.integers(), inner, max_size=3)
    ),
    max_leaves=6,
)


def one_form(value: Any) -> Any:
    """The same value of another type is another one, but for whole numbers."""
    match value:
        case dict():
            return {name: one_form(part) for name, part in value.items()}
        case list():
            return [one_form(part) for part in value]
        case bool() | None | str():
            return (type(value).__name__, value)
        case _:
            return ("number", value)


@given(PLAIN, PLAIN)
@example(True, 1)
@example(0, -0.0)
@example(0, False)
@example(2, 2.0)
@example({"a": [1]}, {"a": [True]})
@example({"a": 1, "b": 2}, {"b": 2, "a": 1})
@example([], {})
@example("", None)
def test_values_are_equal_as_json_and_then_their_bytes_are(one: Any, two: Any) -> None:
    ours, theirs = Json(one), Json(two)
    assert (ours == theirs) == (one_form(one) == one_form(two))
    assert (str(ours) == str(theirs)) == (ours == theirs)
    assert ours != theirs or hash(ours) == hash(theirs)


@given(json_values())
def test_a_value_is_what_its_data_and_its_text_say(value: Json) -> None:
    assert Json(value.data) == Json(value) == value
    assert Json(json.loads(str(value))) == value
    assert swap(value) is value


@given(ANYTHING)
def test_what_json_cannot_write_for_all_readers_is_refused(value: Any) -> None:
    try:
        kept = Json(value)
    except BilateralError:
        return
    for part in leaves(kept.data):
        assert type(part) in (str, int, float, bool, type(None))
        if type(part) in (int, float):
            assert math.isfinite(part)
            assert abs(part) < 2**53
    json.dumps(kept.data, allow_nan=False).encode()


def leaves(value: Any) -> list[Any]:
    match value:
        case dict():
            return [*value, *(leaf for v in value.values() for leaf in leaves(v))]
        case list():
            return [leaf for part in value for leaf in leaves(part)]
        case _:
            return [value]


@given(agreements(max_size=0), extensions(), json_values())
def test_it_is_written_back_and_can_be_replaced(
    agreement: Any, added: Extensions, value: Json
) -> None:
    document = attrs.evolve(agreement, extensions=dict(added))
    assert document.extensions == added
    assert documents.loads(documents.dumps(document)).extensions == added
    assert swap(document).extensions is document.extensions
    for iri in added:
        place = ("extensions", iri)
        assert replace(document, {place: value}).extensions[iri] == value
