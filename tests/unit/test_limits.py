"""What bounds a document that is read, and what bounds what is said of it."""

from __future__ import annotations

import io
import json
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from bilateral import (
    Agreement,
    CooperationArea,
    DocumentError,
    Extensions,
    InvalidValue,
    Json,
    documents,
)
from bilateral.documents import Limits

SIDES = {
    side: {"institutions": [{"key": side, "name": {"en": side}}]}
    for side in ("first", "second")
}
DATA: dict[str, Any] = {
    "bilateral": 1,
    "type": "agreement",
    "key": "mou",
    "title": {"en": "Memorandum"},
    "parties": SIDES,
}
TEXT = json.dumps(DATA)
PARTS = 19
SURROGATE = "\ud800"


def problems(data: object) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        documents.from_data(data)
    return str(caught.value).split("\n")


def test_limits_are_numbers_from_one_on() -> None:
    assert (Limits().size, Limits().depth, Limits().parts) == (2**24, 100, 2**20)
    for name in ("size", "depth", "parts"):
        for odd in (0, 1.5, None, "1", True):
            with pytest.raises(InvalidValue):
                Limits(**{name: odd})


@pytest.mark.parametrize(
    ("enough", "fewer", "said"),
    [
        (
            Limits(size=len(TEXT)),
            Limits(size=len(TEXT) - 1),
            f"expected at most {len(TEXT) - 1} characters or bytes, got {len(TEXT)}",
        ),
        (
            Limits(size=len(TEXT), depth=6),
            Limits(size=len(TEXT) - 1, depth=6),
            f"expected at most {len(TEXT) - 1} characters or bytes, got {len(TEXT)}",
        ),
        (Limits(depth=6), Limits(depth=5), "nested more than 5 deep"),
        (Limits(parts=PARTS), Limits(parts=PARTS - 1), f"more than {PARTS - 1} parts"),
    ],
)
def test_each_limit_is_the_last_that_is_read(
    enough: Limits, fewer: Limits, said: str
) -> None:
    for text in (TEXT, TEXT.encode()):
        assert isinstance(documents.loads(text, limits=enough), Agreement)
        with pytest.raises(DocumentError) as caught:
            documents.loads(text, limits=fewer)
        assert str(caught.value) == said
        with pytest.raises(DocumentError) as caught:
            documents.load(io.StringIO(TEXT), limits=fewer)
        assert str(caught.value).startswith(said.partition(", got")[0])


@pytest.mark.parametrize(
    ("enough", "fewer"),
    [
        (Limits(depth=6), Limits(depth=5)),
        (Limits(parts=PARTS), Limits(parts=PARTS - 1)),
    ],
)
def test_they_are_the_same_for_plain_data(enough: Limits, fewer: Limits) -> None:
    assert documents.from_data(DATA, limits=enough)
    with pytest.raises(DocumentError, match="more than"):
        documents.from_data(DATA, limits=fewer)


@pytest.mark.parametrize("inmost", [1, "x", None, [], {}], ids=str)
def test_all_count_alike_how_deep_a_value_is_nested(inmost: Any) -> None:
    """A value stands in so many objects and arrays; whether it is one says nothing."""

    def nested(depth: int, inmost: Any) -> Any:
        for level in range(depth):
            inmost = [inmost] if level % 2 else {"a": inmost}
        return inmost

    within = {**DATA, "extensions": {"urn:a:b": nested(32, inmost)}}
    read = documents.loads(json.dumps(within), limits=Limits(depth=34))
    assert read.extensions["urn:a:b"] == Json(nested(32, inmost))
    with pytest.raises(DocumentError, match=r"^nested more than 33 deep$"):
        documents.loads(json.dumps(within), limits=Limits(depth=33))
    with pytest.raises(InvalidValue, match=r"^expected parts nested at most 32 deep$"):
        Json(nested(33, inmost))


def test_a_file_that_is_too_long_is_not_read_to_its_end() -> None:
    file = io.BytesIO(TEXT.encode() + b" " * 99)
    with pytest.raises(DocumentError, match="at most 10 characters or bytes, got more"):
        documents.load(file, limits=Limits(size=10))
    assert file.tell() == 11
    assert documents.load(io.StringIO(TEXT), limits=Limits(size=len(TEXT)))


def test_limits_can_be_raised() -> None:
    spaces = f"{TEXT}{' ' * 2**24}"
    assert documents.loads(spaces, limits=Limits(size=2**25))
    deep = {**DATA, "x": json.loads("[" * 200 + "]" * 200)}
    with pytest.raises(DocumentError, match=r"^/x: unknown member$"):
        documents.from_data(deep, limits=Limits(depth=300))


def test_what_is_wrong_is_told_of_a_text_that_is_just_not_too_deep() -> None:
    for depth, said in ((99, "/x: unknown member"), (100, "nested more than 100 deep")):
        x = "[" * depth + "1" + "]" * depth
        with pytest.raises(DocumentError, match=f"^{said}$"):
            documents.loads(f'{TEXT[:-1]}, "x": {x}}}')


def test_the_stack_may_be_what_bounds_the_depth() -> None:
    text = "[" * 100_000
    for depth, reason in (
        (100, "nested more than 100 deep"),
        (200_000, "nested too deeply for this stack"),
    ):
        with pytest.raises(DocumentError, match=f"^{reason}$"):
            documents.loads(text, limits=Limits(depth=depth))


def test_the_usual_limits_are_those_of_the_description() -> None:
    assert Limits() == Limits(size=16 * 2**20, depth=100, parts=2**20)


def test_the_lines_of_an_archive_have_them_too(tmp_path: Path) -> None:
    file = tmp_path / "archive.jsonl"
    file.write_text(f"{TEXT}\n{TEXT}  \n", encoding="utf-8")
    one, two = documents.read_lines(file, limits=Limits(size=len(TEXT)))
    assert one.document is not None
    assert str(two.problems[0]).startswith(f"expected at most {len(TEXT)} ")
    one, two = documents.read_lines(file, limits=Limits(parts=3))
    assert str(one.problems[0]) == str(two.problems[0]) == "more than 3 parts"


def test_of_very_many_problems_the_first_are_told_and_how_many_more_there_are() -> None:
    areas = [{"type": "area", "key": "A", "name": {"en": "x"}}] * 1500
    told = problems({**DATA, "areas": areas})
    assert told[0].startswith("/areas/0/key: expected a key such as")
    assert told[999].startswith("/areas/999/key: expected a key such as")
    assert told[1000:] == ["and 500 more problems"]
    assert len(problems({**DATA, "areas": areas[:1000]})) == 1000


def test_those_that_come_first_are_told_whoever_finds_them() -> None:
    """Surrogates are found before anything is known of the meaning."""
    added = {"urn:a:b": [SURROGATE] * 1200}
    told = problems({**DATA, "kind": 1, "extensions": added})
    assert told[0] == "/kind: expected a string, got 1"
    assert told[1].startswith("/extensions/urn:a:b/0: a lone surrogate")
    assert told[999].startswith("/extensions/urn:a:b/998: a lone surrogate")
    assert told[1000:] == ["and 201 more problems"]


def test_a_value_tells_no_more_than_that_either() -> None:
    with pytest.raises(InvalidValue) as caught:
        Json([b""] * 1234)
    assert (len(caught.value.problems), caught.value.more) == (1000, 234)
    assert str(caught.value).endswith("\nand 234 more problems")


def test_long_names_are_not_repeated_for_each_problem() -> None:
    """The pointers alone would take a hundred times the room of the value."""
    long = "a" * 2**19
    with pytest.raises(InvalidValue) as caught:
        Extensions({f"urn:{long}": {long: [b""] * 100}})
    assert len(str(caught.value)) < 2**22
    assert (len(caught.value.problems), caught.value.more) == (1, 99)
    text = json.dumps({**DATA, "x": {long: [SURROGATE] * 100}})
    with pytest.raises(DocumentError) as refused:
        documents.loads(text)
    assert len(str(refused.value)) < 2**21


def test_an_empty_place_of_a_long_list_is_told_in_its_order() -> None:
    told = problems({"x": 1, **DATA, "title": {}, "y": [1], "parties": {}})
    assert [each.partition(": ")[0] for each in told] == [
        "/x",
        "/title",
        "/parties/first",
        "/parties/second",
        "/y",
    ]


@pytest.mark.parametrize("depth", [1_000, 100_000])
@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":['])
def test_no_nesting_ends_in_a_recursion_error(depth: int, opening: str) -> None:
    said: list[str] = []

    def read() -> None:
        for text in (opening * depth, f'{{"extensions": {opening * depth}'):
            try:
                documents.loads(text, limits=Limits(depth=10**6, size=10**7))
            except DocumentError as error:
                said.append(str(error))

    thread = threading.Thread(target=read)  # its stack is smaller
    thread.start()
    thread.join()
    assert len(said) == 2


def test_nor_does_a_low_limit_of_recursion() -> None:
    limit = sys.getrecursionlimit()
    frame, used = sys._getframe(), 0
    while frame := frame.f_back:  # type: ignore[assignment]
        used += 1
    said = set()
    try:
        for left in range(30, 130, 5):
            sys.setrecursionlimit(used + left)
            try:
                documents.loads(TEXT)
            except DocumentError as error:
                said.add(str(error))
    finally:
        sys.setrecursionlimit(limit)
    assert said <= {"nested too deeply for this stack", "nested more than 100 deep"}


def promise(key: str, **members: Any) -> dict[str, Any]:
    said = {"key": key, "words": {"en": "x"}, "by": "each", "strength": "promise"}
    return {**said, **members}


def test_a_message_names_few_keys_and_of_a_long_one_only_the_beginning() -> None:
    areas = [
        {"type": "area", "key": f"a{n}" + "b" * 100, "name": {"en": "x"}}
        for n in range(10)
    ]
    told = problems(
        {**DATA, "areas": areas, "commitments": [promise("c", areas=["n" * 100])]}
    )
    assert told[0].startswith(
        f"/commitments/0/areas/0: no key '{'n' * 56}... in areas; there are: a0bbb"
    )
    assert told[0].endswith("bbb… and 2 more")
    assert len(told[0]) < 700


def test_of_a_long_circle_only_the_beginning_is_told() -> None:
    def circle(size: int) -> list[str]:
        parts = [promise(f"c{n}", part_of=f"c{(n + 1) % size}") for n in range(size)]
        leading = promise("before", part_of="c0")
        return problems({**DATA, "commitments": [leading, *parts]})

    assert circle(2)[0] == "/commitments/1/part_of: 'c0' is within itself: c1 within c0"
    told = circle(30)
    assert len(told) == 30
    assert told[0] == (
        "/commitments/1/part_of: 'c0' is within itself: c1 within c2 within c3 within c4"
        " within c5 within c6 within c7 within c8 within … within c0"
    )


def test_marks_in_another_order_than_they_belong_in_are_read_in_good_time() -> None:
    """Python alone would take minutes: it moves each mark past all others."""
    marks = 40_000
    text = json.dumps({**DATA, "title": {"en": "o" + "\u0302\u0323" * marks}})
    words = documents.loads(text).title
    assert words is not None
    assert words["en"] == "\u1ed9" + "\u0323" * (marks - 1) + "\u0302" * (marks - 1)


def test_what_a_hook_of_the_embedder_raises_for_a_part_of_a_list_is_not_hidden() -> (
    None
):
    converter = documents.make_converter()

    def broken(*_: object) -> CooperationArea:
        raise ZeroDivisionError

    converter.register_structure_hook(CooperationArea, broken)
    body = {"key": "a", "name": {"en": "x"}}
    with pytest.raises(ZeroDivisionError):
        converter.structure([body], tuple[CooperationArea, ...])
