"""Member by member, in every type: what the JSON Schema accepts is what is read."""

from __future__ import annotations

import functools
import json
import runpy
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import attrs
import jsonschema_rs
import pytest
from cattrs import BaseValidationError
from hypothesis import find

from bilateral import DocumentError, InvalidValue, documents
from bilateral.documents._leaves import reader
from bilateral.documents._refusals import refusals
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Maybe,
    OneOf,
    Record,
    Shape,
    below,
    members,
)
from bilateral.model._word import Word
from bilateral.strategies._shapes import values

BEYOND = runpy.run_path(str(Path(__file__).parents[1] / "beyond_schema.py"))
CONVERTER = documents.make_converter()
DEFS = documents.json_schema()["$defs"]
KINDS = get_args(documents.Document)
RECORDS = {of.type for of in below(OneOf(KINDS)) if isinstance(of, Record)}
JUNK = [True, 1.5, "", "x\n", {}, {"x": "x"}, [None], [[]], {"first": None}]


def reasons(tp: Any, value: Any) -> list[str]:
    """What the reader says is wrong with a part."""
    try:
        CONVERTER.structure(value, tp)
    except (BaseValidationError, DocumentError, InvalidValue) as error:
        return [p.reason for each in refusals(error) for p in each.problems]
    return []


def agree(wrong: list[str], *, fits: bool) -> bool:
    """Whether both take it, both refuse it, or only the reader can see what is wrong."""
    return all(map(BEYOND["kinds_of"], wrong)) if fits else bool(wrong)


# --- samples ------------------------------------------------------------------------


def example(name: str) -> Any:
    return DEFS.get(name, {}).get("examples", [None])[0]


SCALARS = [found for name in sorted(DEFS) if type(found := example(name)) is str]


def body(cls: type[Any]) -> dict[str, Any]:
    """A real part, if there is one; else one with the members that must be there."""
    found = example(f"{cls.__name__}WithoutType") or example(cls.__name__)
    if found is None:
        needed = [m for m in members(cls) if m.default is attrs.NOTHING]
        found = {m.name: good(m.shape)[0] for m in needed}
    return {name: part for name, part in found.items() if name != "type"}


@functools.cache
def good(of: Shape) -> list[Any]:
    """What may stand there: of each sort one, and each word of a list."""
    return [*fitting(of)]


def fitting(of: Shape) -> Iterator[Any]:
    match of:
        case Maybe(inner):
            yield from good(inner)
            yield None
        case Array(item):
            yield from ([each] for each in good(item))
            yield []
        case Both(half):
            yield from ({"first": each, "second": each} for each in good(half))
        case OneOf(types):
            yield from ({"type": cls.tag, **body(cls)} for cls in types)
        case Record(cls):
            yield body(cls)
        case Leaf(cls) if issubclass(cls, Word):
            yield from (member.value for member in cls)
        case Leaf(cls):
            candidates = [1, {}, *SCALARS, example(cls.__name__)]
            fits = [each for each in candidates if is_read(of, each)]
            yield from fits or [CONVERTER.unstructure(find(values(of, 0), any_at_all))]


def bad(of: Shape) -> Iterator[Any]:
    """What most likely may not stand there."""
    yield from (*JUNK, *SCALARS, 1, None, [])
    match of:
        case Maybe(inner):
            yield from bad(inner)
        case Array(item):
            yield from ([each] for each in bad(item))
        case Both(half):
            yield from ({"first": each, "second": None} for each in bad(half))
            yield from (
                {side: each} for side in ("first", "second") for each in good(half)
            )


def is_read(leaf: Leaf, value: Any) -> bool:
    try:
        reader(leaf)(value)
    except InvalidValue:
        return False
    return True


def any_at_all(_: object) -> bool:
    return True


# --- members ------------------------------------------------------------------------


def ways(cls: type[Any]) -> dict[str, dict[str, Any]]:
    """The definitions of a type, with what each says beside its members."""
    tag = {"type": cls.tag} if hasattr(cls, "tag") else {}
    version = {"bilateral": documents.SCHEMA_VERSION}
    found = {cls.__name__: tag, f"{cls.__name__}WithoutType": {}}
    if cls in KINDS:
        found[f"{cls.__name__}Document"] = {**version, **tag}
    return {name: says for name, says in found.items() if name in DEFS}


MEMBERS: dict[str, tuple[str, Shape, Any, Any]] = {}
"""A member of each shape, with its type and what the schema asks of it."""
for cls in sorted(RECORDS, key=lambda cls: cls.__name__):
    hints = typing.get_type_hints(cls, include_extras=True)
    for way in ways(cls):
        for m in members(cls):
            said = dict(DEFS[way]["properties"][m.name])
            said.pop("description")
            said.pop("default", None)
            key = repr(m.shape) + json.dumps(said, sort_keys=True)
            member = (f"{way}.{m.name}", m.shape, hints[m.name], said)
            MEMBERS.setdefault(key, member)
ONE_OF_EACH = {name: said for name, _, _, said in MEMBERS.values()}
ONE_MEMBER = jsonschema_rs.validator_for({"properties": ONE_OF_EACH, "$defs": DEFS})


@pytest.mark.parametrize(
    ("name", "of", "tp"),
    [member[:3] for member in MEMBERS.values()],
    ids=[name for name, *_ in MEMBERS.values()],
)
def test_each_member(name: str, of: Shape, tp: Any) -> None:
    for value in (*good(of), *bad(of)):
        fits = ONE_MEMBER.is_valid({name: value})
        assert agree(reasons(tp, value), fits=fits), value


# --- types --------------------------------------------------------------------------


ONE_TYPE = jsonschema_rs.validator_for(
    {"properties": {name: {"$ref": f"#/$defs/{name}"} for name in DEFS}, "$defs": DEFS}
)


def without(part: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key != name}


@pytest.mark.parametrize(
    "cls", sorted(RECORDS, key=lambda cls: cls.__name__), ids=lambda cls: cls.__name__
)
def test_what_must_be_there_and_nothing_else(cls: type[Any]) -> None:
    whole = body(cls)
    less = [without(whole, m.name) for m in members(cls)]
    for name, says in ways(cls).items():
        for part in (whole, {**whole, "x": None}, *less):
            fits = ONE_TYPE.is_valid({name: {**says, **part}})
            assert agree(reasons(cls, part), fits=fits), (name, part)
        for said in says:
            assert not ONE_TYPE.is_valid({name: {**without(says, said), **whole}})
            assert not ONE_TYPE.is_valid({name: {**says, **whole, said: "x"}})
