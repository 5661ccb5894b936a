"""The JSON Schema that is shipped: what it is, and each thing that it cannot say."""

from __future__ import annotations

import json
import re
import runpy
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest

from bilateral import DocumentError, documents
from bilateral.documents._leaves import fact_schema
from bilateral.model._shape import Leaf, Matches, Within
from bilateral.model.text import SPACE

ROOT = Path(__file__).parents[2]
BEYOND = runpy.run_path(str(ROOT / "tests" / "beyond_schema.py"))
SCHEMA = documents.json_schema()
PAGE = ROOT / "docs" / "how-to" / "use-the-schema.md"
NOT_NEGATIVE = {"not": {"type": "string", "pattern": "^-.*[1-9]"}}
LINE_ENDS = "[\n\r\x85\u2028\u2029]"


def everything(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in the schema."""
    inner = value.values() if isinstance(value, dict) else value
    if isinstance(value, dict):
        yield value
    for each in inner:
        if isinstance(each, dict | list):
            yield from everything(each)


PATTERNS = {
    said["pattern"]
    for said in everything(SCHEMA)
    if isinstance(said.get("pattern"), str)
}


def test_it_is_valid_itself() -> None:
    jsonschema_rs.meta.validate(SCHEMA)


def test_it_is_what_the_types_make(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "tools")
    made = runpy.run_path(str(ROOT / "tools" / "json_schema.py"))["schema"]()
    assert made == SCHEMA


def test_its_patterns_need_no_look_ahead() -> None:
    plain = jsonschema_rs.RegexOptions()
    jsonschema_rs.validator_for(SCHEMA, pattern_options=plain)


def test_it_names_its_version_and_is_a_new_copy_each_time() -> None:
    assert SCHEMA["$id"].endswith(f":{documents.SCHEMA_VERSION}")
    documents.json_schema().clear()
    assert documents.json_schema() == SCHEMA


@pytest.mark.parametrize(
    ("leaf", "said"),
    [
        (Leaf(int, (Within(1, 3),)), {"minimum": 1, "maximum": 3}),
        (Leaf(int, (Within(most=3), Within(0))), {"minimum": 0, "maximum": 3}),
        (Leaf(int, (Within(),)), {}),
        (Leaf(Decimal, (Within(0, 3),)), NOT_NEGATIVE),
        (Leaf(Decimal, (Within(1),)), NOT_NEGATIVE),
        (Leaf(Decimal, (Within(-1),)), {}),
        (Leaf(Decimal, (Within(most=3),)), {}),
        (Leaf(Decimal), {}),
        (
            Leaf(str, (Matches("a+", "letters"),)),
            {"type": "string", "pattern": "^(?:a+)$", "not": {"pattern": LINE_ENDS}},
        ),
    ],
    ids=str,
)
def test_it_says_of_facts_what_it_can(leaf: Leaf, said: dict[str, Any]) -> None:
    assert fact_schema(leaf) == said


def test_its_references_lead_somewhere_and_each_definition_is_used() -> None:
    used = {said["$ref"] for said in everything(SCHEMA) if "$ref" in said}
    assert used == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


@pytest.mark.parametrize("pattern", sorted(PATTERNS), ids=ascii)
def test_its_patterns_are_read_alike_by_every_dialect(pattern: str) -> None:
    """No look-around, no classes by name, no escapes but those that all have."""
    plain = re.sub(r"\\x[0-9a-f]{2}|\\\.|\(\?:", "", pattern)
    assert not re.search(r"\\|\(\?", plain)


def test_the_white_space_of_its_patterns_is_that_of_the_reader() -> None:
    all_there_are = "".join(map(chr, range(0x110000)))
    assert re.findall(f"[{SPACE}]", all_there_are) == re.findall(r"\s", all_there_are)
    assert not "".join(re.findall(f"[{SPACE}]", all_there_are)).strip()


def test_its_examples_are_examples() -> None:
    examples = {
        name: definition["examples"][0]
        for name, definition in SCHEMA["$defs"].items()
        if "examples" in definition
    }
    each = {name: {"$ref": f"#/$defs/{name}"} for name in examples}
    jsonschema_rs.validate({"properties": each, "$defs": SCHEMA["$defs"]}, examples)


def test_it_accepts_the_documents_of_its_version() -> None:
    files = sorted((ROOT / "tests" / "golden").glob(f"v{documents.SCHEMA_VERSION}/*"))
    assert files
    for file in files:
        BEYOND["SCHEMA"].validate(json.loads(file.read_text(encoding="utf-8")))


EXAMPLES = sorted((ROOT / "examples").glob("*.json"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_a_second_validator_accepts_real_texts(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))


@pytest.mark.parametrize("kind", BEYOND["KINDS"])
def test_each_kind_that_it_cannot_say_is_real(kind: str) -> None:
    for body in BEYOND["KINDS"][kind].documents():
        assert set(BEYOND["agreement"](body)) == {kind}


@pytest.mark.parametrize("kind", BEYOND["TEXTS"])
def test_each_kind_that_only_a_text_has_is_real(kind: str) -> None:
    says, text = BEYOND["TEXTS"][kind]
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(json.loads(text))
    with pytest.raises(DocumentError) as caught:
        documents.loads(text)
    assert all(re.match(says, problem.reason) for problem in caught.value.problems)


def test_the_page_lists_each_kind() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| `", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert rows == [*BEYOND["KINDS"], *BEYOND["TEXTS"]]
