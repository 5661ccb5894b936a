"""A change of the schema that is not called major refuses nothing that was accepted."""

import copy
import random
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import documents

ROOT = Path(__file__).parents[2]
FUZZ = runpy.run_path(str(ROOT / "tests" / "fuzz.py"))
BEYOND = runpy.run_path(str(ROOT / "tests" / "beyond_schema.py"))
COMPARE = runpy.run_path(str(ROOT / "tools" / "compare_schemas.py"))
SCHEMA = documents.json_schema()
VALID = [body for kind in BEYOND["KINDS"].values() for body in kind.documents()]
BODIES = [
    *VALID,
    *(
        FUZZ["broken"](body, body, random.Random(seed))
        for seed in range(9)
        for body in VALID
    ),
]
WRITTEN = [body for body in BODIES if BEYOND["is_json"](body)]


# What these documents need: a change elsewhere shows in none of them.
USED = ["AgreementDocument", "ReviewMinutesDocument", "DossierDocument", "PartRef"]
USED += ["Commitment", "CooperationArea", "Quantity", "Period", "Slug", "Text", "Day"]


def nodes(value: Any) -> Iterator[Any]:
    """Every object and array in a schema that something can be taken from."""
    if isinstance(value, dict | list):
        if value:
            yield value
        for each in [*value.values()] if isinstance(value, dict) else value:
            yield from nodes(each)


def changed(rng: random.Random) -> Any:
    """The schema with something taken out, put twice or put elsewhere."""
    schema = copy.deepcopy(SCHEMA)
    node = rng.choice([*nodes(schema["$defs"][rng.choice(USED)])])
    step = rng.choice([*node] if isinstance(node, dict) else range(len(node)))
    match node[step], rng.randrange(3):
        case int() as number, 1 | 2:
            node[step] = not number if isinstance(number, bool) else number + 1
        case str(), 2 if step == "$ref":
            node[step] = f"#/$defs/{rng.choice(USED)}"
        case dict(), 2 if step in ("items", "additionalProperties"):
            node[step] = False
        case _:
            del node[step]
    return schema


def accepted(schema: Any) -> list[bool] | None:
    """Which documents it accepts; ``None`` if it is no schema."""
    try:
        validator = jsonschema_rs.validator_for(schema)
    except (ValueError, jsonschema_rs.ValidationError):
        return None
    return [validator.is_valid(body) for body in WRITTEN]


BEFORE = accepted(SCHEMA) or []


@given(st.randoms(use_true_random=False))
def test_what_is_not_major_refuses_nothing(rng: random.Random) -> None:
    other = changed(rng)
    if (after := accepted(other)) is None:
        return
    there = COMPARE["needed"](COMPARE["compared"](SCHEMA, other)).name
    back = COMPARE["needed"](COMPARE["compared"](other, SCHEMA)).name
    assert there == "MAJOR" or all(a <= b for a, b in zip(BEFORE, after, strict=True))
    assert back == "MAJOR" or all(a >= b for a, b in zip(BEFORE, after, strict=True))
    assert (there == "NOTHING") == (back == "NOTHING") == (other == SCHEMA)
