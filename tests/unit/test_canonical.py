"""Canonical forms and digests: the marginal cases, and what is said of what has none."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from bilateral import (
    Actor,
    Agreement,
    Approved,
    Commitment,
    DocumentError,
    Dossier,
    Institution,
    InvalidValue,
    Pair,
    Party,
    Side,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    documents,
    replace,
)
from bilateral.documents._canonical import canonical_json

# The folder `testdata` of https://github.com/cyberphone/json-canonicalization: the
# official vectors, which are not ours to pass on.
VECTORS = os.environ.get("JCS_TESTDATA")
NUMBER = "expected a finite number, an integer up to 9007199254740991, got"
SURROGATE = "a lone surrogate is no character:"
SIDES = Pair("VNA", "KPL").map(
    lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
)
MOU = Agreement(key="mou", title="Memorandum", parties=SIDES)


@pytest.mark.skipif(VECTORS is None, reason="JCS_TESTDATA names no folder of vectors")
@pytest.mark.parametrize(
    "name", ["arrays", "french", "structures", "unicode", "values", "weird"]
)
def test_the_official_vectors(name: str) -> None:
    given, expected = (
        Path(VECTORS or "", folder, f"{name}.json").read_bytes()
        for folder in ("input", "output")
    )
    assert documents.canonical(given) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (56.0, "56"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (1e-6, "0.000001"),
        (1.25e-7, "1.25e-7"),
        (-1e-7, "-1e-7"),
        (1e20, "100000000000000000000"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e21, "1e+21"),
        (1.5e21, "1.5e+21"),
        (2.0**53, "9007199254740992"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (2**53 - 1, "9007199254740991"),
        (-(2**53) + 1, "-9007199254740991"),
    ],
)
def test_numbers_are_written_as_ecmascript_writes_them(
    number: float, expected: str
) -> None:
    assert canonical_json(number) == expected.encode()


def test_names_are_sorted_by_units_of_utf_16() -> None:
    found = canonical_json({"\ufb33": 1, "\U0001f602": 2, "b": 3, "a": 4, "é": 5})
    assert found == '{"a":4,"b":3,"é":5,"😂":2,"\ufb33":1}'.encode()


def test_only_what_must_be_is_escaped() -> None:
    found = canonical_json('\x00\x1f\b\t\n\f\r"\\/\x7f\u2028é😂')
    expected = r'"\u0000\u001f\b\t\n\f\r\"\\' + '/\x7f\u2028é😂"'
    assert found == expected.encode()


@pytest.mark.parametrize("data", [[], {}, [[], {}], {"a": []}, None, True, False, ""])
def test_what_is_empty_or_a_word(data: object) -> None:
    assert canonical_json(data) == json.dumps(data, separators=(",", ":")).encode()


def test_it_does_not_depend_on_the_depth() -> None:
    deep: Any = []
    for _ in range(20_000):
        deep = [deep]
    assert canonical_json(deep) == b"[" * 20_001 + b"]" * 20_001


def test_what_systems_read_differently_is_told_with_its_place() -> None:
    data = {
        "a": [float("nan"), float("inf"), 2**53],
        "b/c": {"d": "\ud800", "\udfff": 1},
        "e": b"",
        "\ud800": [-(2**53)],
    }
    with pytest.raises(DocumentError) as caught:
        canonical_json(data)
    assert sorted(map(str, caught.value.problems)) == [
        f"/\\ud800/0: {NUMBER} -9007199254740992",
        f"/a/0: {NUMBER} nan",
        f"/a/1: {NUMBER} inf",
        f"/a/2: {NUMBER} 9007199254740992",
        f"/b~1c/d: {SURROGATE} '\\ud800'",
        f"/b~1c: {SURROGATE} '\\udfff'",
        f"/e: {NUMBER} b''",
        f"{SURROGATE} '\\ud800'",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no JSON: Expecting value at column 1"),
        (b"\xff", "expected UTF-8, got 0xff at 0"),
        ('{"a": 1, "a": 1}', "/a: comes twice"),
        ('["\\ud800"]', "/0: a lone surrogate is no character: '\\ud800'"),
        (
            '{"a": [NaN], "b": 1e400, "b": "\\ud800"}',
            f"/a/0: {NUMBER} nan\n/b: comes twice\n/b: {SURROGATE} '\\ud800'",
        ),
        ("1" * 40, f"{NUMBER} a number of 40 digits"),
        ("[" * 200 + "]" * 200, "nested more than 100 deep"),
    ],
    ids=["none", "bytes", "twice", "surrogate", "several", "digits", "deep"],
)
def test_text_without_a_canonical_form(text: str | bytes, reason: str) -> None:
    for form in (documents.canonical, documents.digest):
        with pytest.raises(DocumentError) as caught:
            form(text)
        assert str(caught.value) == reason


def test_text_of_any_version_has_a_digest_and_is_not_migrated() -> None:
    newer = '{ "type": "treaty", "bilateral": 27, "x": [1.50] }'
    assert documents.canonical(newer) == b'{"bilateral":27,"type":"treaty","x":[1.5]}'
    assert re.fullmatch("bilateral-27-sha256:[0-9a-f]{64}", documents.digest(newer))


@pytest.mark.parametrize("text", ["[]", "{}", '{"bilateral": 0}', '{"bilateral": "1"}'])
def test_text_that_states_no_version_has_no_digest(text: str) -> None:
    with pytest.raises(DocumentError):
        documents.digest(text)


@pytest.mark.parametrize(
    "form",
    [
        documents.canonical,
        documents.digest,
        documents.digests,
        documents.in_neutral_order,
    ],
)
@pytest.mark.parametrize("odd", [SIDES, None, {}, SIDES.first])
def test_a_part_is_no_document(form: Any, odd: object) -> None:
    with pytest.raises(InvalidValue, match="expected Agreement or ReviewMinutes or"):
        form(odd)


def test_the_digest_of_a_document_never_changes() -> None:
    """Others have written it down."""
    expected = "0fef37cb06a73fa1e8383eca167fad30057d1698fa11cf8f977f704fb290f834"
    assert documents.digest(MOU) == f"bilateral-1-sha256:{expected}"


def test_the_order_does_not_depend_on_who_leads_within_a_side() -> None:
    both = SIDES.first.institutions[0], Institution(key="zzz", name="Z")
    for institutions in (both, both[::-1]):
        party = evolve(SIDES.first, institutions=institutions)
        text = evolve(MOU, parties=Pair(party, SIDES.second))
        neutral = documents.in_neutral_order(text)
        assert neutral.parties.first == SIDES.second


def test_parts_have_the_places_of_their_keys() -> None:
    visits = Commitment(
        key="visits", words="Visits", by=Actor.FIRST, strength=Strength.PROMISE
    )
    text = replace(
        MOU,
        {
            "/commitments": (visits,),
            "/names_first": Side.FIRST,
            "/source/documents": (SourceDocument(key="scan", kind=SourceKind.COPY),),
        },
    )
    approved = Approved(key="yes", by=Actor.EACH, digest=documents.digest(text))
    dossier = Dossier(
        key="file", parties=SIDES, instruments=(text,), events=(approved,)
    )
    inside = [
        "",
        "/key",
        "/title",
        "/parties",
        "/parties/kpl",
        "/parties/vna",
        "/names_first",
        "/commitments",
        "/commitments/visits",
        "/source",
        "/source/scan",
    ]
    assert list(documents.digests(text)) == inside
    assert list(documents.digests(dossier)) == [
        "",
        "/key",
        "/parties",
        "/parties/kpl",
        "/parties/vna",
        "/instruments",
        *(f"/instruments/mou{place}" for place in inside),
        "/events",
        "/events/yes",
    ]


def test_a_language_called_key_is_no_key() -> None:
    text = replace(MOU, {"/other_titles": (Text({"key": "Memorandum"}),)})
    assert [p for p in documents.digests(text) if "other" in p] == ["/other_titles"]
