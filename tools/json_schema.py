"""Write the JSON Schema of documents, `schema-1.json`; `--check` compares.

Everything stands where it is decided: the members in the types, their facts in the
annotations, the words in the docstrings, the examples in the real texts of `tests/texts/`.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import runpy
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin

import attrs

from _docstrings import about, about_members
from _generated import ROOT, write_or_check
from bilateral import documents, model
from bilateral.documents._hints import TAG
from bilateral.documents._leaves import fact_schema, form
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Matches,
    Maybe,
    Member,
    OneOf,
    Record,
    RefersTo,
    Shape,
    members,
)

VERSION = documents.SCHEMA_VERSION
FILE = ROOT / "src" / "bilateral" / "documents" / f"schema-{VERSION}.json"
TEXTS = ROOT / "tests" / "texts"
LONGEST = 300
"""How many characters an example has at most."""
HEAD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    # A name and no address: nothing is fetched from it, and a web address or a `tag:`
    # would need a host that is ours for as long as documents are kept.
    "$id": f"urn:bilateral:schema:{VERSION}",
    "title": "Bilateral document",
    "description": (
        "An agreement, the minutes of a review, or the dossier of a cooperation, as the "
        f"library `bilateral` reads it in version {VERSION} of the schema. What may be "
        "null says the same if it is left out: not stated."
    ),
    "$comment": (
        "Not all that the library refuses can be said in JSON Schema: its page on the "
        "schema lists the rest, and a $comment names it where it belongs."
    ),
}

Schema = dict[str, Any]

# --- forms --------------------------------------------------------------------------


def aliases() -> dict[Matches, str]:
    """What the model calls the strings of each pattern."""
    found: dict[Matches, str] = {}
    for info in pkgutil.walk_packages(model.__path__, f"{model.__name__}."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if get_origin(value) is Annotated:
                for fact in value.__metadata__:
                    if isinstance(fact, Matches):
                        found.setdefault(fact, name)
    return found


NAMES = aliases()


def name_of(of: Shape) -> str | None:
    """The name of a definition; ``None`` for what is written where it stands."""
    match of:
        case Leaf(cls, facts) if cls is str:
            return next((NAMES[f] for f in facts if f in NAMES), None)
        case Leaf(cls) if cls is not int:
            return cls.__name__
        case Record(cls):
            return cls.__name__ + ("WithoutType" if hasattr(cls, "tag") else "")
    return None


class Definitions:
    """The definitions to which the schema refers, each made when it is first needed."""

    def __init__(self) -> None:
        self.made: dict[str, Schema] = {}
        self._of: dict[str, object] = {}

    def ref(self, name: str, of: object, make: Callable[[], Schema]) -> Schema:
        """A reference to the definition of a type or of strings of one pattern."""
        if self._of.setdefault(name, of) != of:
            sys.exit(f"{name} would be the definition of {self._of[name]} and of {of}")
        if name not in self.made:
            self.made[name] = {}  # it may refer to itself
            self.made[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    def of(self, of: Shape) -> Schema:
        """The schema of a shape."""
        match of:
            case Maybe(inner):
                return {"anyOf": [self.of(inner), {"type": "null"}]}
            case Array(item, least):
                few = {"minItems": least} if least else {}
                return {"type": "array", "items": self.of(item), **few}
            case Both(half):
                return closed({side: self.of(half) for side in ("first", "second")})
            case OneOf(types):
                return {"oneOf": [self.tagged(cls) for cls in types]}
            case Record(cls):
                return self.ref(str(name_of(of)), cls, lambda: self.record(cls))
            case Leaf():
                return self.leaf(of)

    def leaf(self, leaf: Leaf) -> Schema:
        """A scalar: its form, and what its facts ask for."""
        to = [" or ".join(f.members) for f in leaf.facts if isinstance(f, RefersTo)]
        said = {"$comment": f"A key in {to[0] or 'the instrument'}."} if to else {}
        if (name := name_of(leaf)) is None:
            return {**form(leaf).schema, **fact_schema(leaf), **said}
        words = about_leaf(leaf)
        if leaf.type is str:
            asked = fact_schema(leaf)
            return {**self.ref(name, str(asked), lambda: {**words, **asked}), **said}
        plain = self.ref(name, leaf.type, lambda: {**words, **form(leaf).schema})
        return {**plain, **fact_schema(leaf), **said}

    def tagged(self, cls: type[Any]) -> Schema:
        """A member of a union, which says its type."""
        tag = {TAG: {"const": cls.tag}}
        return self.ref(cls.__name__, cls, lambda: self.record(cls, tag))

    def document(self, cls: type[Any]) -> Schema:
        """A whole document, which says version and type."""
        says = {"bilateral": {"const": VERSION}, TAG: {"const": cls.tag}}
        return self.ref(f"{cls.__name__}Document", cls, lambda: self.record(cls, says))

    def record(self, cls: type[Any], says: Schema | None = None) -> Schema:
        """An object with the members of a record."""
        words = about_members(cls)
        own = {m.name: self.member(m, words[m.name]) for m in members(cls)}
        optional = {m.name for m in members(cls) if m.default is not attrs.NOTHING}
        return {**about(cls), **closed({**(says or {}), **own}, optional)}

    def member(self, member: Member, words: str) -> Schema:
        """A member, with what is said of it."""
        found = {"description": words, **self.of(member.shape)}
        if isinstance(member.shape, Leaf) and member.default is not attrs.NOTHING:
            found["default"] = CONVERTER.unstructure(member.default)
        return found


CONVERTER = documents.make_converter()


def closed(properties: Schema, optional: Collection[str] = ()) -> Schema:
    """An object that has these members and no others."""
    required = [name for name in properties if name not in optional]
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def about_leaf(leaf: Leaf) -> Schema:
    """What is said of a scalar that has a definition."""
    for fact in leaf.facts:
        if isinstance(fact, Matches):
            return {"description": fact.words[0].upper() + fact.words[1:] + "."}
    if leaf.type is Decimal:
        return {"description": "An exact number, in a string."}
    return about(leaf.type)


# --- examples -----------------------------------------------------------------------


def parts(of: Shape, data: Any) -> Iterator[tuple[str, Any]]:
    """Every part of a document that has a definition, with its name."""
    if (name := name_of(of)) is not None:
        yield name, data
    match of:
        case Maybe(inner) if data is not None:
            yield from parts(inner, data)
        case Array(item):
            for each in data:
                yield from parts(item, each)
        case Both(half):
            for each in data.values():
                yield from parts(half, each)
        case OneOf(types):
            (cls,) = (cls for cls in types if cls.tag == data[TAG])
            yield cls.__name__, data
            yield from inner_parts(cls, data)
        case Record(cls):
            yield from inner_parts(cls, data)


def inner_parts(cls: type[Any], data: Any) -> Iterator[tuple[str, Any]]:
    """The parts of a record."""
    for m in members(cls):
        if m.name in data:
            yield from parts(m.shape, data[m.name])


def examples() -> dict[str, Any]:
    """An example of each definition, as far as the real texts have one that fits.

    Of a scalar the most frequent, of an object the longest.
    """
    found: dict[str, list[str]] = {}
    for file in sorted(TEXTS.glob("*.py")):
        names = runpy.run_path(str(file))
        whole = names.get("INSTRUMENT") or names["DOSSIER"]
        for name, part in parts(Record(type(whole)), documents.to_data(whole)):
            found.setdefault(name, []).append(json.dumps(part, ensure_ascii=False))
    best = {}
    for name, texts in found.items():
        if texts[0].startswith("{"):
            fitting = [text for text in texts if len(text) <= LONGEST]
            best[name] = max(fitting, key=len, default=None)
        else:
            best[name] = Counter(texts).most_common(1)[0][0]
    return {name: json.loads(text) for name, text in best.items() if text}


# --- the file -----------------------------------------------------------------------


def schema() -> Schema:
    """The whole schema."""
    made = Definitions()
    kinds = [made.document(cls) for cls in get_args(documents.Document)]
    given = examples()
    for name, definition in made.made.items():
        if name in given and "enum" not in definition:
            definition["examples"] = [given[name]]
    return {**HEAD, "oneOf": kinds, "$defs": dict(sorted(made.made.items()))}


def readable(value: Any) -> str:
    """JSON text in which every letter can be seen."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    return "".join(
        c if c == "\n" or c.isprintable() else f"\\u{ord(c):04x}" for c in text
    )


def main() -> int:
    """Write or compare the file."""
    return write_or_check({FILE: readable(schema())})


if __name__ == "__main__":
    sys.exit(main())
