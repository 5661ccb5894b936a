"""Schema versions: which one a document is in, and how an old one is read.

There is no older version yet. The step here exists in this file alone: from a form in
which the title was called a name, and the words of an area stood in English only.
"""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given

from bilateral import DocumentError, documents
from bilateral.documents import Limits, version_of
from bilateral.documents._explaining import read_plain
from bilateral.documents._parsing import USUAL, parse
from bilateral.documents._versions import STEPS, Body, body_of, with_version
from bilateral.strategies import agreements

SIDES = {
    side: {"institutions": [{"key": side, "name": {"en": side}}]}
    for side in ("first", "second")
}
OLD: dict[str, Any] = {
    "bilateral": 1,
    "type": "agreement",
    "key": "mou",
    "name": {"en": "Memorandum"},
    "parties": SIDES,
    "areas": [{"type": "area", "key": "news", "name": "News"}],
}
NEW = {
    "bilateral": 2,
    "type": "agreement",
    "key": "mou",
    "title": {"en": "Memorandum"},
    "parties": SIDES,
    "areas": [{"type": "area", "key": "news", "name": {"en": "News"}}],
}


def renamed(body: Body) -> Body:
    """The title was called a name."""
    return {"title" if name == "name" else name: part for name, part in body.items()}


def with_languages(body: Body) -> Body:
    """The name of an area was a string."""

    def area(part: Any) -> Any:
        name = part.get("name") if type(part) is dict else None
        return {**part, "name": {"en": name}} if type(name) is str else part

    areas = body.get("areas")
    return {**body, "areas": [*map(area, areas)]} if type(areas) is list else body


BOTH = (renamed, with_languages)


def read(data: Any, *steps: Any) -> documents.Document:
    text = json.dumps(data)
    return read_plain(*parse(text), USUAL, steps)


def refused(call: Any, *arguments: Any) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        call(*arguments)
    return [str(problem) for problem in caught.value.problems]


def test_a_document_of_each_version_is_read_and_the_newest_is_left_alone() -> None:
    newest = documents.from_data({**NEW, "bilateral": 1})  # what this version writes
    middle = {**OLD, "bilateral": 2, "title": OLD["name"]}
    del middle["name"]
    assert read(OLD, *BOTH) == newest
    assert read(middle, *BOTH) == newest
    assert read({**NEW, "bilateral": 3}, *BOTH) == newest
    assert read({**NEW, "bilateral": 1}) == newest


def test_a_newer_version_is_refused_by_its_number() -> None:
    said = "/bilateral: schema version 4 is newer than 3, the newest that can be read"
    assert refused(read, {**NEW, "bilateral": 4}, *BOTH) == [said]


def test_what_is_wrong_with_an_old_document_is_told_at_its_place_in_the_newest() -> (
    None
):
    broken = {**OLD, "areas": [{"key": "A"}, 3], "more": 1}
    assert refused(read, broken, *BOTH) == [
        "/areas/0/type: missing; expected 'area' or 'residual'",
        "/areas/1: expected an object, got 3",
        "/more: unknown member",
    ]
    both = {**OLD, "title": {"en": "x"}}  # the step makes one of two
    assert read(both, renamed, with_languages)


def test_places_that_an_old_document_does_not_have_are_told_where_they_would_be() -> (
    None
):
    """There the newest has one area more, and words by language."""

    def step(body: Body) -> Body:
        return {**body, "areas": [{}, *body["areas"]], "title": {"en": " "}}

    area = {"type": "area", "key": "A", "name": 3}
    told = refused(read, {**OLD, "key": 3, "title": ["x"], "areas": [area]}, step)
    assert [each.partition(": ")[0] for each in told] == [
        "/key",
        "/name",
        "/areas/1/key",
        "/areas/1/name",
        "/areas/0/type",
        "/title/en",
    ]


@pytest.mark.parametrize("body", [{}, {"areas": 3}, {"areas": [3, None, {}]}])
def test_a_step_raises_on_nothing_and_changes_nothing(body: Body) -> None:
    for data in (body, OLD, NEW):
        before = copy.deepcopy(data)
        for step in (*BOTH, *STEPS):
            step(data)
            assert data == before


@given(agreements(max_size=1))
def test_a_step_leaves_what_is_in_the_newest_form(agreement: Any) -> None:
    body = body_of(documents.to_data(agreement))
    assert with_languages(renamed(body)) == body


def test_the_version_that_is_written_is_the_last_to_which_a_step_leads() -> None:
    assert 1 + len(STEPS) == documents.SCHEMA_VERSION
    assert with_version({"type": "x"})["bilateral"] == documents.SCHEMA_VERSION


def test_the_version_of_a_document_is_told_without_reading_it() -> None:
    text = '{"type": "treaty", "bilateral": 7}'
    assert version_of(text) == version_of(text.encode()) == 7
    assert version_of(json.loads(text)) == 7


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ("{}", "/bilateral: missing; expected the schema version, 1"),
        ("[1]", "expected an object, got an array of 1"),
        (None, "expected an object, got None"),
        (
            '{"bilateral": 1.0}',
            "/bilateral: expected a schema version from 1 on, got 1.0",
        ),
        ('{"bilateral": 0}', "/bilateral: expected a schema version from 1 on, got 0"),
        (
            {"bilateral": True},
            "/bilateral: expected a schema version from 1 on, got True",
        ),
        ('{"bilateral": 1, "bilateral": 2}', "/bilateral: comes twice"),
        (b"\xff", "expected UTF-8, got 0xff at 0"),
        ("[" * 10**5, "nested more than 100 deep"),
    ],
)
def test_what_states_no_version(document: object, said: str) -> None:
    assert refused(version_of, document) == [said]


def test_a_text_whose_version_is_asked_for_has_a_size() -> None:
    with pytest.raises(DocumentError, match="expected at most 3 characters"):
        version_of('{"bilateral": 1}', limits=Limits(size=3))
