"""Which kind of release a change of the JSON Schema needs."""

from __future__ import annotations

import copy
import json
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bilateral import documents

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "tools" / "compare_schemas.py"
COMPARE = runpy.run_path(str(TOOL))
SCHEMA = documents.json_schema()
USED = ["PartRef", "Rank", "Recital", "Residual", "Source", "Strength", "Term"]
PART = json.dumps(
    {
        "properties": {name: {"$ref": f"#/$defs/{name}"} for name in USED},
        "$defs": SCHEMA["$defs"],
    }
)
Change = Callable[[Any], object]


def told(old: Any, new: Any) -> list[str]:
    return [str(change) for change in COMPARE["compared"](old, new)]


def release(old: Any, new: Any) -> str:
    needed = COMPARE["needed"](COMPARE["compared"](old, new))
    return str(needed.name.lower())


def changed(change: Change) -> Any:
    """A part of the schema, one thing changed in its definitions."""
    schema = json.loads(PART)
    change(schema["$defs"])
    return schema


def test_a_schema_against_itself_is_nothing() -> None:
    assert told(SCHEMA, documents.json_schema()) == []
    assert release(SCHEMA, SCHEMA) == "nothing"


WORDS: dict[str, tuple[Change, str]] = {
    "description": (
        lambda d: d["Day"].update(description="x"),
        "patch: /$defs/Day: other description",
    ),
    "name": (
        lambda d: (
            d.update(Label2=d.pop("Label")),
            d["Residual"]["properties"]["label"]["anyOf"][0].update(
                {"$ref": "#/$defs/Label2"}
            ),
            d.update(Label=d["Label2"]),
        ),
        "patch: /$defs/Residual/properties/label: Label is called Label2",
    ),
}


@pytest.mark.parametrize(("change", "what"), WORDS.values(), ids=WORDS)
def test_what_only_words_say(change: Change, what: str) -> None:
    assert told(json.loads(PART), changed(change)) == [what]


# What was there before, and what is said when it comes, and when it goes again.
ADDED: dict[str, tuple[Change, str, str]] = {
    "optional member": (
        lambda d: d["Recital"]["properties"].pop("formula"),
        "/$defs/Recital/properties/formula: a new member that may be left out",
        "/$defs/Recital/properties/formula: no such member any more",
    ),
    "word": (
        lambda d: d["Strength"]["enum"].remove("wish"),
        '/$defs/Strength: "wish" is accepted as well',
        '/$defs/Strength: "wish" is no longer accepted',
    ),
    "type of a union": (
        lambda d: d["Term"]["properties"]["span"]["anyOf"][0]["oneOf"].pop(),
        "/$defs/Term/properties/span: type 'as-long-as' is accepted as well",
        "/$defs/Term/properties/span: type 'as-long-as' is no longer accepted",
    ),
    "null": (
        lambda d: d["Term"]["properties"]["span"]["anyOf"].pop(),
        "/$defs/Term/properties/span: null is accepted as well",
        "/$defs/Term/properties/span: null is no longer accepted",
    ),
    "less that must be there": (
        lambda d: d["PartRef"]["required"].append("part"),
        "/$defs/PartRef/properties/part: may be left out now",
        "/$defs/PartRef/properties/part: must be there now",
    ),
    "lower bound": (
        lambda d: d["Rank"]["properties"]["step"]["anyOf"][0].update(minimum=2),
        "/$defs/Rank/properties/step: minimum was 2, is 1",
        "/$defs/Rank/properties/step: minimum was 1, is 2",
    ),
    "higher bound": (
        lambda d: d["Rank"]["properties"]["step"]["anyOf"][0].update(maximum=9),
        "/$defs/Rank/properties/step: maximum was 9, is 9007199254740991",
        "/$defs/Rank/properties/step: maximum was 9007199254740991, is 9",
    ),
    "unknown to the tool": (
        lambda d: d["Rank"]["properties"]["step"]["anyOf"][0].update(multipleOf=3),
        "/$defs/Rank/properties/step: no multipleOf any more",
        "/$defs/Rank/properties/step: another multipleOf",
    ),
    "other names": (
        lambda d: d["Text"].update(additionalProperties=False),
        "/$defs/Text/additionalProperties: more may stand there",
        "/$defs/Text/additionalProperties: less may stand there",
    ),
    "no closed list": (
        lambda d: d["Slug"].update(enum=["a"]),
        "/$defs/Slug: no closed list any more",
        "/$defs/Slug: a closed list now",
    ),
}


@pytest.mark.parametrize(("less", "comes", "goes"), ADDED.values(), ids=ADDED)
def test_what_is_added_is_minor_and_taking_it_away_is_major(
    less: Change, comes: str, goes: str
) -> None:
    whole = json.loads(PART)
    assert told(changed(less), whole) == [f"minor: {comes}"]
    assert told(whole, changed(less)) == [f"major: {goes}"]


MAJOR: dict[str, tuple[Change, str]] = {
    "member that must be there": (
        lambda d: (
            d["PartRef"]["properties"].update(x={"type": "null"}),
            d["PartRef"]["required"].append("x"),
        ),
        "/$defs/PartRef/properties/x: a new member that must be there",
    ),
    "pattern": (
        lambda d: d["Slug"].update(pattern="^a$"),
        "/$defs/Slug: another pattern",
    ),
    "default": (
        lambda d: d["Source"]["properties"]["extent"].update(default="part"),
        "/$defs/Source/properties/extent: other default",
    ),
    "twins": (
        lambda d: d["Term"]["properties"]["span"]["anyOf"].append({"type": "null"}),
        "/$defs/Term/properties/span: alternatives that cannot be told apart",
    ),
}


@pytest.mark.parametrize(("change", "what"), MAJOR.values(), ids=MAJOR)
def test_what_makes_documents_invalid_or_mean_something_else(
    change: Change, what: str
) -> None:
    assert told(json.loads(PART), changed(change)) == [f"major: {what}"]


def test_a_new_version_is_major() -> None:
    newer = documents.json_schema()
    for name in ("Agreement", "ReviewMinutes", "Dossier"):
        newer["$defs"][f"{name}Document"]["properties"]["bilateral"]["const"] = 2
    assert release(SCHEMA, newer) == "major"


def test_a_member_where_anything_could_stand_is_major() -> None:
    opened = changed(lambda d: d["PartRef"].pop("additionalProperties"))
    less = copy.deepcopy(opened)
    del less["$defs"]["PartRef"]["properties"]["part"]
    where = "/$defs/PartRef/properties/part"
    assert told(less, opened) == [f"major: {where}: anything could stand there before"]


def test_the_program_prints_the_release_first(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(changed(WORDS["description"][0])), encoding="utf-8")
    new.write_text(PART, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, TOOL, old, new], capture_output=True, check=True, text=True
    )
    assert run.stdout == "patch\npatch: /$defs/Day: other description\n"
