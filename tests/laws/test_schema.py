"""The shipped JSON Schema and the reader agree, but for what stands on a list."""

import random
import runpy
from pathlib import Path
from typing import Any, get_args

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import InvalidValue, Problem, documents, strategies
from bilateral.documents._leaves import fact_schema, form, reader
from bilateral.model._shape import Leaf, OneOf, below
from bilateral.model._word import Word

TESTS = Path(__file__).parents[1]
FUZZ = runpy.run_path(str(TESTS / "fuzz.py"))
BEYOND = runpy.run_path(str(TESTS / "beyond_schema.py"))
DOCUMENTS = strategies.instruments() | strategies.dossiers(max_size=1)
DATA = DOCUMENTS.map(documents.to_data)  # type: ignore[arg-type]  # both instruments are

LEAVES: dict[str, tuple[Leaf, Any]] = {}
"""Every sort of scalar but words of closed lists, with all that the schema says of it."""
for leaf in below(OneOf(get_args(documents.Document))):
    if isinstance(leaf, Leaf) and not issubclass(leaf.type, Word):
        schema = {"allOf": [form(leaf).schema, fact_schema(leaf)]}
        LEAVES.setdefault(str(schema), (leaf, schema))


@given(DATA, st.randoms())
def test_documents_and_what_is_broken_in_them(whole: Any, rng: random.Random) -> None:
    assert BEYOND["SCHEMA"].is_valid(whole)
    for _ in range(10):
        BEYOND["agreement"](FUZZ["broken"](whole, whole, rng))


ENDS = st.sampled_from(["", *"\n\r\t \x1c\x85\u2028\u0301-0a\ufeff\U0001f600"])


def scalars(pattern: str) -> st.SearchStrategy[str]:
    """What matches, what would but for its ends, and anything."""
    matching = st.from_regex(pattern)
    return matching | st.tuples(ENDS, matching, ENDS).map("".join) | st.text()


def problems(leaf: Leaf, value: Any) -> tuple[Problem, ...]:
    try:
        reader(leaf)(value)
    except InvalidValue as error:
        return error.problems
    return ()


@pytest.mark.parametrize(("leaf", "schema"), LEAVES.values(), ids=range(len(LEAVES)))
@given(data=st.data())
def test_scalars(leaf: Leaf, schema: Any, data: st.DataObject) -> None:
    said = form(leaf).schema | fact_schema(leaf)
    if leaf.type is int:
        value: Any = data.draw(st.integers() | st.none() | st.booleans())
    elif said["type"] == "object":
        tag = said["propertyNames"]["pattern"]
        words, tags = st.text(min_size=1), st.from_regex(tag)
        each = st.tuples(scalars(tag), words) | st.tuples(tags, scalars("."))
        value = dict(data.draw(st.lists(each, max_size=2)))
    else:
        value = data.draw(scalars(said["pattern"]))
    one = jsonschema.Draft202012Validator(schema).is_valid(value)
    assert jsonschema_rs.is_valid(schema, value) == one
    wrong = problems(leaf, value)
    assert one or wrong
    assert not one or all(BEYOND["kinds_of"](problem.reason) for problem in wrong)
