"""What others add to a document: what it looks like, and what is refused."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Agreement,
    DocumentError,
    Extensions,
    Institution,
    InvalidValue,
    Json,
    NothingThere,
    Pair,
    Party,
    at,
    documents,
    replace,
    walk,
)
from bilateral.analysis import compare, merge, told_differences
from bilateral.model import extensions
from bilateral.model._i_json import MOST_WHOLE

FILE = "https://example.org/file-number"
SEAL = "urn:example:seal"
AGREEMENT = Agreement(
    key="mou",
    title="Memorandum",
    parties=Pair("vna", "kpl").map(
        lambda key: Party(institutions=(Institution(key=key, name=key),))
    ),
    extensions={FILE: {"number": 7, "open": True}, SEAL: None},
)
DATA = documents.to_data(AGREEMENT)
NAMES = Pair("VNA", "KPL")


def refused(call: Any, *arguments: Any) -> list[str]:
    with pytest.raises((InvalidValue, DocumentError)) as caught:
        call(*arguments)
    return [str(problem) for problem in caught.value.problems]


def changed(value: object, iri: str = FILE) -> Agreement:
    return attrs.evolve(AGREEMENT, extensions={**AGREEMENT.extensions, iri: value})


def test_they_stand_last_in_a_document_and_are_left_out_where_there_are_none() -> None:
    assert [*DATA][-1] == "extensions"
    assert DATA["extensions"] == {FILE: {"number": 7, "open": True}, SEAL: None}
    plain = attrs.evolve(AGREEMENT, extensions={})
    assert "extensions" not in documents.to_data(plain)
    assert documents.from_data({**documents.to_data(plain), "extensions": {}}) == plain


def test_they_are_a_mapping_by_iri_in_its_order() -> None:
    added = Extensions({"urn:b:1": 1, "urn:a:1": [2.0, {"z": 0, "a": "é"}]})
    assert [*added] == ["urn:a:1", "urn:b:1"]
    assert (len(added), added.get("urn:c:1")) == (2, None)
    assert repr(added["urn:a:1"]) == "Json([2, {'a': 'é', 'z': 0}])"
    assert str(added["urn:a:1"]) == '[2,{"a":"é","z":0}]'
    assert repr(added) == (
        "Extensions({'urn:a:1': [2, {'a': 'é', 'z': 0}], 'urn:b:1': 1})"
    )
    assert added == Extensions({"urn:a:1": [2, {"a": "é", "z": -0.0}], "urn:b:1": 1})
    with pytest.raises(KeyError):
        added["urn:c:1"]


def test_what_was_given_and_what_is_got_can_be_changed_without_a_change_in_it() -> None:
    given: dict[str, Any] = {"list": [1]}
    value = Json(given)
    given["list"].append(2)
    value.data["list"].append(3)
    assert value.data == {"list": [1]}


def test_letters_are_not_normalised_since_they_may_mean_anything() -> None:
    value = Json({"e\u0301": "e\u0301"})
    assert value.data == {"e\u0301": "e\u0301"}
    assert value != Json({"\u00e9": "\u00e9"})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (float("nan"), "expected a number from -9007199254740991 to 90071992547409"),
        (float("inf"), "expected a number from -9007199254740991 to 90071992547409"),
        (2**53, "(write others as a string), got 9007199254740992"),
        (-(2**53), "(write others as a string), got -9007199254740992"),
        (1e300, "(write others as a string), got 1e+300"),
        (10**5000, "(write others as a string), got an object of type int"),
        ("\ud800", "a lone surrogate is no character: '\\ud800'"),
        ((1, 2), "expected a JSON value, got a tuple of 2"),
        ({1, 2}, "expected a JSON value, got {1, 2}"),
        ({3: 1}, "expected names that are strings, got 3"),
        ({"a": {"\ud800": 1}}, "/a: a lone surrogate is no character: '\\ud800'"),
        ({"a": [1, b""]}, "/a/1: expected a JSON value, got b''"),
    ],
    ids=range(12),
)
def test_what_json_cannot_say_to_every_reader(value: object, expected: str) -> None:
    (told,) = refused(Json, value)
    assert expected in told
    assert refused(Extensions, {SEAL: value})[0].startswith(f"/{SEAL}")


def test_all_that_is_wrong_is_told_with_its_place() -> None:
    assert refused(
        Extensions, {FILE: [b"", {"a": b""}], "no": 1, 5: 2, SEAL: float("nan")}
    ) == [
        "/https:~1~1example.org~1file-number/0: expected a JSON value, got b''",
        "/https:~1~1example.org~1file-number/1/a: expected a JSON value, got b''",
        "/no: expected an absolute IRI such as https://example.org/file-number, got 'no'",
        "/5: expected an absolute IRI such as https://example.org/file-number, got 5",
        f"/urn:example:seal: expected a number from -{MOST_WHOLE} to {MOST_WHOLE} (write others as a string), got nan",
    ]
    assert refused(Extensions, [FILE]) == ["expected values by IRI, got an array of 1"]


@pytest.mark.parametrize(
    "iri",
    [
        *(
            "",
            "a",
            "//example.org",
            "HTTPS://example.org",
            "urn:",
            "urn:a b",
            "urn:a\n",
        ),
        *("urn:<a>", "urn:\ud800", "urn:e\u0301", "1a:b", "urn:a\x7f"),
    ],
)
def test_what_is_no_absolute_iri(iri: str) -> None:
    assert len(refused(Extensions, {iri: 1})) == 1


@pytest.mark.parametrize(
    "iri",
    ["https://example.org/é?a=b#c", "urn:isbn:1", "tag:a.org,2024:x", "x+y.z-1:%"],
)
def test_what_is_an_absolute_iri(iri: str) -> None:
    assert [*Extensions({iri: 1})] == [iri]


def test_nesting_has_a_bound_that_a_document_can_hold_anywhere() -> None:
    def nested(depth: int) -> Any:
        return [nested(depth - 1)] if depth else 1

    documents.loads(documents.dumps(changed(nested(32))))
    assert refused(Json, nested(33)) == ["expected parts nested at most 32 deep"]
    round_and_round: list[Any] = []
    round_and_round.append(round_and_round)
    assert refused(Json, round_and_round) == ["expected parts nested at most 32 deep"]


def test_the_number_of_parts_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    assert extensions.MAX_PARTS == 2**20  # to count so far takes seconds
    monkeypatch.setattr(extensions, "MAX_PARTS", 1000)
    shared: list[Any] = []
    for _ in range(31):
        shared = [shared, shared]
    assert refused(Json, shared) == ["expected at most 1000 parts"]
    assert Json([0] * 999)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"urn:a:b": 1e400}', "/extensions/urn:a:b: expected a number from"),
        ('{"urn:a:b": NaN}', "/extensions/urn:a:b: expected a number from"),
        (
            '{"urn:a:b": ' + "9" * 99 + "}",
            "/extensions/urn:a:b: expected a JSON value,",
        ),
        ('{"urn:a:b": "\\ud800"}', "/extensions/urn:a:b: a lone surrogate is no"),
        ('{"urn:a:b": {"a": 1, "a": 1}}', "/extensions/urn:a:b/a: comes twice"),
        ('{"file": 1}', "/extensions/file: expected an absolute IRI such as"),
        ("[]", "/extensions: expected an object, got []"),
        ("null", "/extensions: expected an object, got None"),
    ],
)
def test_a_document_that_carries_what_cannot_be_kept(text: str, expected: str) -> None:
    whole = documents.dumps(attrs.evolve(AGREEMENT, extensions={}))
    broken = whole.rstrip()[:-1] + f', "extensions": {text}}}'
    (told,) = refused(documents.loads, broken)
    assert told.startswith(expected)


def test_each_is_a_part_with_a_place_and_has_none_inside() -> None:
    place = "/extensions/https:~1~1example.org~1file-number"
    assert at(AGREEMENT, place).data == {"number": 7, "open": True}
    assert replace(AGREEMENT, {place: at(AGREEMENT, place)}) is AGREEMENT
    assert replace(AGREEMENT, {place: [1]}) == changed([1])
    assert [p for p, _ in walk(AGREEMENT) if p[:1] == ("extensions",)] == [
        ("extensions",),
        ("extensions", FILE),
        ("extensions", SEAL),
    ]
    with pytest.raises(NothingThere, match="no 'number' in Json: it has nothing"):
        at(AGREEMENT, f"{place}/number")


def test_true_is_not_one_to_a_patch() -> None:
    one, true = changed(1), changed(True)
    assert documents.patch(one, true) == [
        {
            "op": "replace",
            "path": "/extensions/https:~1~1example.org~1file-number",
            "value": True,
        }
    ]
    assert documents.patch(one, changed(1.0)) == []


def test_what_changed_is_told_of_each_as_a_whole() -> None:
    new = attrs.evolve(
        AGREEMENT, extensions={FILE: {"number": 8, "words": "x" * 99}, "urn:a:b_c": []}
    )
    assert told_differences(compare(AGREEMENT, new), NAMES).splitlines() == [
        (
            "Extensions, https://example.org/file-number changed from"
            ' {"number":7,"open":true} to'
            ' {"number":8,"words":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx….'
        ),
        "Extensions, urn:a:b_c now stated: [].",
        "Extensions, urn:example:seal no longer stated: null.",
    ]


def test_edits_of_different_ones_go_together_and_of_one_are_a_conflict() -> None:
    ours, theirs = changed(1), changed([2], SEAL)
    merged = merge(AGREEMENT, ours, theirs)
    assert merged.value.extensions == Extensions({FILE: 1, SEAL: [2]})
    assert not merged.conflicts
    (conflict,) = merge(AGREEMENT, ours, changed(2)).conflicts
    assert conflict.place == ("extensions", FILE)
    assert (conflict.ours, conflict.theirs) == (Json(1), Json(2))
