"""The short way of reading takes exactly what the long one takes, and gives the same."""

from __future__ import annotations

import json
import random
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Agreement, Institution, Text, documents, strategies
from bilateral.documents import Limits, _explaining, _fast, _reading
from bilateral.documents._rendering import rendered
from bilateral.model._links import Links

TESTS = Path(__file__).parents[1]
FUZZ = runpy.run_path(str(TESTS / "fuzz.py"))
PATHS = runpy.run_path(str(TESTS / "paths.py"))
DOCUMENTS = strategies.instruments() | strategies.dossiers(max_size=1)
DATA = DOCUMENTS.map(documents.to_data)  # type: ignore[arg-type]  # both instruments are
LAYOUTS: list[dict[str, Any]] = [
    {"ensure_ascii": False, "indent": 2},
    {"ensure_ascii": False, "separators": (",", ":")},
    {"ensure_ascii": False, "indent": "\t"},
]


@pytest.fixture(params=["with the extra", "without"])
def _backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without":
        monkeypatch.setattr(_fast, "orjson", None)
    elif _fast.orjson is None:
        pytest.skip("orjson is not installed")


@pytest.mark.usefixtures("_backend")
@given(DOCUMENTS, st.sampled_from(LAYOUTS))
def test_every_document_is_read_the_short_way(
    document: documents.Document, layout: dict[str, Any]
) -> None:
    text = json.dumps(documents.to_data(document), **layout)
    changes = (Links, "of", None), (_explaining, "read_plain", None)
    for either in (text, text.encode()):
        with PATHS["patched"](*changes):  # nor is it walked through again
            found = documents.loads(either)
        assert found == document
        assert repr(found) == repr(document)
        assert hash(found) == hash(document)
    assert PATHS["the_long_way"](lambda: documents.loads(text)) == document


@pytest.mark.usefixtures("_backend")
@pytest.mark.parametrize(
    "text",
    [
        '{"a": NaN}',
        '{"a": 1, "a": 1}',
        '{"a": 1234567890123456789}',
        '{"a": "\\ud800"}',
        '{"a": "\\uDFFF"}',
        "{",
    ],
)
def test_what_is_not_sure_is_not_parsed(text: str) -> None:
    assert _fast.plain(text) is None


@pytest.mark.usefixtures("_backend")
@pytest.mark.parametrize(
    ("text", "size", "parts"),
    [
        ("[1,1,1]", 7, 4),
        ('["aaaaaaaaaaaa"]', 16, 2),
        ("[[]]", 4, 2),
        (f"[{'9' * 18}]", 20, 2),
    ],
)
def test_what_is_just_as_large_as_may_be_is_parsed(
    text: str, size: int, parts: int
) -> None:
    for either in (text, text.encode()):
        assert _fast.plain(either, Limits(size=size, parts=parts)) == json.loads(text)
        assert _fast.plain(either, Limits(size=size - 1)) is None
        assert _fast.plain(either, Limits(parts=parts - 1)) is None


@pytest.mark.parametrize("layout", LAYOUTS[:2])
def test_in_the_usual_layouts_the_extra_parses_alone(layout: dict[str, Any]) -> None:
    if _fast.orjson is None:
        pytest.skip("orjson is not installed")
    text = json.dumps(SMALL, **layout)
    for either in (text, f"{text}\n", text.encode()):
        with PATHS["patched"]((_fast, "_DECODER", None)):
            assert _fast.plain(either) == SMALL


@pytest.mark.parametrize("hooked", [None, Text, Institution, Institution | None])
def test_sound_data_is_read_the_short_way_by_a_converter_too(hooked: Any) -> None:
    """Also by one that has a hook of the embedder's for some type."""
    ours, theirs = documents.make_converter(), documents.make_converter()
    if hooked:
        theirs.register_structure_hook_func(
            lambda tp: tp == hooked, lambda value, _: ours.structure(value, hooked)
        )
    with PATHS["patched"]((_reading, "make_dict_structure_fn", None)):
        body = {
            name: part
            for name, part in SMALL.items()
            if name not in ("bilateral", "type")
        }
        read = theirs.structure(body, Agreement)
    assert read == documents.from_data(SMALL)


@pytest.mark.usefixtures("_backend")
def test_numbers_of_others_are_written_alike_with_the_extra_and_without() -> None:
    data = {**SMALL, "extensions": {"urn:a:b": {"c": [1e-7, 1.5, 2**53 - 1]}}}
    assert _fast.text_of(data) == json.dumps(data, ensure_ascii=False, indent=2) + "\n"


@pytest.mark.usefixtures("_backend")
@given(DATA)
def test_all_write_the_same_text(data: dict[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=2)
    assert _fast.text_of(data) == text + "\n"
    assert rendered(data) == text


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_data_is_written_as_json_does(data: Any) -> None:
    assert rendered(data) == json.dumps(data, ensure_ascii=False, indent=2)
    assert _fast.text_of(data) == rendered(data) + "\n"


@given(DATA, DATA, st.randoms())
def test_one_changed_node(whole: Any, other: Any, rng: random.Random) -> None:
    body = FUZZ["broken"](whole, other, rng)
    PATHS["agree"](lambda: documents.from_data(body))
    PATHS["agree_on_text"](json.dumps(body))


@given(DATA, st.randoms())
def test_the_key_of_another_part(whole: Any, rng: random.Random) -> None:
    body = PATHS["with_other_keys"](whole, rng)
    PATHS["agree_on_text"](json.dumps(body, ensure_ascii=False, indent=2))


@given(DATA, st.randoms())
def test_no_name_comes_twice(whole: Any, rng: random.Random) -> None:
    assert not PATHS["agree_on_text"](PATHS["twice"](whole, rng))


@given(DATA, st.randoms())
def test_an_altered_text(whole: Any, rng: random.Random) -> None:
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    PATHS["agree_on_text"](PATHS["altered"](text, rng))


SMALL: dict[str, Any] = {
    "bilateral": 1,
    "type": "agreement",
    "key": "mou",
    "title": {"en": "Café", "vi": "Bản ghi nhớ"},
    "parties": {
        "first": {"institutions": [{"key": "a", "name": {"en": "A"}}]},
        "second": {"institutions": [{"key": "b", "name": {"en": "B"}}]},
    },
    "commitments": [
        {
            "key": "one",
            "words": {"en": "x"},
            "by": "first",
            "strength": "promise",
            "deliverables": [{"kind": "book", "languages": ["en"]}],
            "part_of": "two",
        },
        {"key": "two", "words": {"en": "x"}, "by": "first", "strength": "promise"},
    ],
}
NEAR_MISSES = {
    "no change": ("/title/en", "Café"),
    "not in the normal form": ("/title/en", "Cafe\u0301"),
    "begins with a mark": ("/title/en", "\u0301"),
    "space at the end": ("/title/en", "Café\u3000"),
    "no words": ("/title/en", ""),
    "tags out of order": ("/title", {"vi": "a", "en": "b"}),
    "no language": ("/title", {}),
    "words for an array": ("/commitments/0/deliverables/0/languages", {"en": "x"}),
    "letters for an array": ("/commitments/0/deliverables/0/languages", "e"),
    "nothing for an array": ("/commitments/0/deliverables/0/languages", None),
    "an array for an object": ("/parties/first", [["institutions", []]]),
    "a part within itself": ("/commitments/1/part_of", "one"),
    "a part of itself": ("/commitments/0/part_of", "one"),
    "a part of another type": ("/commitments/0/part_of", "a"),
    "the key of another": ("/commitments/0/key", "a"),
    "a key that no area has": ("/commitments/0/areas", ["two"]),
    "no list of kinds": ("/commitments/0/kinds", "gift"),
    "null for a word": ("/commitments/0/strength", None),
    "a number for a word": ("/commitments/0/strength", 1),
    "true for a number": (
        "/areas",
        [{"type": "area", "key": "n", "name": {"en": "x"}, "priority": True}],
    ),
    **{
        f"{odd} where the number before is equal": (
            "/areas",
            [
                {"type": "area", "key": key, "name": {"en": "x"}, "priority": number}
                for key, number in (("a1", 1), ("a2", odd))
            ],
        )
        for odd in (True, 1.0)
    },
}


@pytest.mark.parametrize(("place", "value"), NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_near_misses(place: str, value: object) -> None:
    data = json.loads(json.dumps(SMALL))
    *steps, last = place.split("/")[1:]
    target = data
    for step in steps:
        target = target[int(step) if isinstance(target, list) else step]
    target[last] = value
    for layout in LAYOUTS:
        PATHS["agree_on_text"](json.dumps(data, **layout))
    PATHS["agree"](lambda: documents.from_data(data))
