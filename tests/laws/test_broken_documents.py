"""A valid document with one node changed is read, or refused with its place."""

from __future__ import annotations

import random
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import DocumentError, documents, strategies

FUZZ = runpy.run_path(str(Path(__file__).parents[1] / "fuzz.py"))
DOCUMENTS = strategies.instruments() | strategies.dossiers(max_size=1)
TEXTS = DOCUMENTS.map(documents.dumps)  # type: ignore[arg-type]  # both instruments are


@settings(max_examples=4 * settings().max_examples)
@given(DOCUMENTS.map(documents.to_data), DOCUMENTS.map(documents.to_data), st.randoms())  # type: ignore[arg-type]
def test_one_changed_node(whole: Any, other: Any, rng: random.Random) -> None:
    FUZZ["outcome"](FUZZ["broken"](whole, other, rng))


@given(TEXTS, st.data())
def test_a_text_that_is_cut(text: str, data: st.DataObject) -> None:
    cut = text[: data.draw(st.integers(0, len(text) - 2))]
    with pytest.raises(DocumentError):
        documents.loads(cut)


@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    with pytest.raises(DocumentError):
        documents.loads(raw)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_plain_data(data: object) -> None:
    with pytest.raises(DocumentError):
        documents.from_data(data)


@given(DOCUMENTS.map(documents.to_data), st.randoms())  # type: ignore[arg-type]
def test_a_text_with_a_piece_changed(whole: Any, rng: random.Random) -> None:
    FUZZ["outcome_of_text"](FUZZ["broken_text"](whole, rng))
