"""What the laws hold for: every type of the model, found in its public names."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import bilateral
from bilateral import (
    Agreement,
    Dossier,
    Extensions,
    Instrument,
    Json,
    Pair,
    ReviewMinutes,
    Text,
)

PUBLIC = [getattr(bilateral, name) for name in bilateral.__all__]
TYPES = [
    value
    for value in PUBLIC
    if attrs.has(value) and value not in (Instrument, Pair, Text, Extensions, Json)
]
DOCUMENTS = [Agreement, ReviewMinutes, Dossier]


def name_of(value: type[Any]) -> str:
    return value.__name__


@pytest.fixture(scope="session", params=TYPES, ids=name_of)
def cls(request: pytest.FixtureRequest) -> Any:
    """Each type that has members."""
    return request.param


@pytest.fixture(scope="session", params=DOCUMENTS, ids=name_of)
def document_type(request: pytest.FixtureRequest) -> Any:
    """Each type that a document can hold."""
    return request.param
