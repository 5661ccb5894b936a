"""Say which kind of release a change of the JSON Schema needs: `OLD NEW`, two files.

Both are schemas as `json_schema.py` writes them. Nothing, if they say the same; a patch,
if only words changed; a minor release, if every document that was valid is valid still
and means the same; else a major one, with a new version of the schema and a migration.
What cannot be judged is taken for major.
"""

from __future__ import annotations

import enum
import json
import operator
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

Schema = dict[str, Any]


class Release(enum.IntEnum):
    """Which kind of release a change needs."""

    NOTHING = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Change(NamedTuple):
    """One thing that changed: what it needs, where it is (a JSON Pointer), and what."""

    needs: Release
    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.needs.name.lower()}: {self.place or '/'}: {self.what}"


ANNOTATIONS = frozenset(
    {"$comment", "$id", "default", "description", "examples", "title"}
)
UNIONS = frozenset({"anyOf", "oneOf"})
FLOORS = frozenset({"minItems", "minLength", "minProperties", "minimum"})
CEILINGS = frozenset({"maxItems", "maxLength", "maxProperties", "maximum"})
INNER = frozenset({"additionalProperties", "items", "propertyNames"})


def compared(old: Schema, new: Schema) -> list[Change]:
    """All that changed from one schema to another, the gravest first."""
    comparison = _Comparison(old, new)
    comparison.run()
    return sorted(set(comparison.changes), key=lambda c: (-c.needs, c.place, c.what))


def needed(changes: list[Change]) -> Release:
    """The release that all these changes need."""
    return max((change.needs for change in changes), default=Release.NOTHING)


class _Comparison:
    """A walk through both schemas at once; a pair of definitions is met once."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self.changes: list[Change] = []
        self._defs = old.get("$defs", {}), new.get("$defs", {})
        self._waiting = [(_without(old, "$defs"), _without(new, "$defs"), "")]
        self._met: set[tuple[str, str]] = set()

    def run(self) -> None:
        while self._waiting:
            self._compare(*self._waiting.pop())

    def _note(self, needs: Release, place: str, what: str) -> None:
        self.changes.append(Change(needs, place, what))

    def _annotations(self, old: Schema, new: Schema, place: str) -> None:
        for name in sorted(ANNOTATIONS):
            if old.get(name) != new.get(name):
                # What a document means that leaves the member out is no mere word.
                grave = name == "default"
                self._note(
                    Release.MAJOR if grave else Release.PATCH, place, f"other {name}"
                )

    def _compare(self, old: Schema, new: Schema, place: str) -> None:
        self._annotations(old, new, place)
        old, new = _without(old, *ANNOTATIONS), _without(new, *ANNOTATIONS)
        was, now = [*self._alternatives(old, 0)], [*self._alternatives(new, 1)]
        before, after = dict(was), dict(now)
        if len(before) < len(was) or len(after) < len(now):
            if was != now:
                what = "alternatives that cannot be told apart"
                self._note(Release.MAJOR, place, what)
            return
        for key in before.keys() - after.keys():
            self._note(Release.MAJOR, place, f"{key} is no longer accepted")
        for key in after.keys() - before.keys():
            self._note(Release.MINOR, place, f"{key} is accepted as well")
        for key in before.keys() & after.keys():
            self._part(before[key], after[key], place)
        beside = [_without(s, *UNIONS) if UNIONS & s.keys() else {} for s in (old, new)]
        self._part(*beside, place)

    def _alternatives(self, schema: Schema, side: int) -> Iterator[tuple[str, Schema]]:
        """What may stand there: each with what tells it from the others."""
        if not UNIONS & schema.keys():
            yield self._key(schema, side), schema
        for union in UNIONS & schema.keys():
            for each in schema[union]:
                if each.keys() - ANNOTATIONS <= UNIONS:
                    yield from self._alternatives(each, side)
                else:
                    yield self._key(each, side), each

    def _key(self, schema: Schema, side: int) -> str:
        whole = self._resolved(schema, side)
        tag = whole.get("properties", {}).get("type", {})
        kind: str = whole.get("type", "anything")
        return f"type {tag['const']!r}" if "const" in tag else kind

    def _resolved(self, schema: Schema, side: int) -> Schema:
        while "$ref" in schema:
            own, name = _without(schema, "$ref"), schema["$ref"].rpartition("/")[2]
            there = self._defs[side][name]
            both = own.keys() & there.keys() - ANNOTATIONS
            # Two of one keyword ask for both, which is left as it is.
            schema = {**there, **own, **({"allOf": [there, own]} if both else {})}
        return schema

    def _part(self, old: Schema, new: Schema, place: str) -> None:
        if UNIONS & (old.keys() | new.keys()):
            self._compare(old, new, place)
            return
        self._annotations(old, new, place)
        if "$ref" in old and "$ref" in new:
            refs = old["$ref"], new["$ref"]
            name, other = (ref.rpartition("/")[2] for ref in refs)
            if refs not in self._met:
                self._met.add(refs)
                definitions = self._defs[0][name], self._defs[1][other]
                self._waiting.append((*definitions, f"/$defs/{other}"))
            if name != other:
                self._note(Release.PATCH, place, f"{name} is called {other}")
            old, new = _without(old, "$ref"), _without(new, "$ref")
        else:
            old, new = self._resolved(old, 0), self._resolved(new, 1)
        for keyword in sorted((old.keys() | new.keys()) - ANNOTATIONS):
            if old.get(keyword) != new.get(keyword) or keyword in INNER | {
                "properties"
            }:
                self._keyword(keyword, old, new, place)

    def _keyword(self, keyword: str, old: Schema, new: Schema, place: str) -> None:
        if keyword == "properties":
            self._members(old, new, place)
        elif keyword == "required":
            self._required(old, new, place)
        elif keyword in INNER:
            self._inner(keyword, old.get(keyword, True), new.get(keyword, True), place)
        elif keyword in ("const", "enum"):
            self._words(old, new, place)
        elif keyword in FLOORS:
            self._bound(keyword, old, new, place, operator.gt)
        elif keyword in CEILINGS:
            self._bound(keyword, old, new, place, operator.lt)
        elif keyword not in new and keyword != "type":
            self._note(Release.MINOR, place, f"no {keyword} any more")
        else:
            self._note(Release.MAJOR, place, f"another {keyword}")

    def _members(self, old: Schema, new: Schema, place: str) -> None:
        was, now = old.get("properties", {}), new.get("properties", {})
        for name in was.keys() - now.keys():
            self._note(
                Release.MAJOR, f"{place}/properties/{name}", "no such member any more"
            )
        for name in now.keys() - was.keys():
            where = f"{place}/properties/{name}"
            if name in new.get("required", ()):
                self._note(Release.MAJOR, where, "a new member that must be there")
            elif old.get("additionalProperties") is False:
                self._note(Release.MINOR, where, "a new member that may be left out")
            else:
                self._note(Release.MAJOR, where, "anything could stand there before")
        for name in was.keys() & now.keys():
            self._compare(was[name], now[name], f"{place}/properties/{name}")

    def _required(self, old: Schema, new: Schema, place: str) -> None:
        was, now = ({*each.get("required", ())} for each in (old, new))
        before, after = ({*each.get("properties", {})} for each in (old, new))
        for name in now - was - (after - before):
            where = f"{place}/properties/{name}"
            self._note(Release.MAJOR, where, "must be there now")
        for name in was - now - (before - after):
            where = f"{place}/properties/{name}"
            self._note(Release.MINOR, where, "may be left out now")

    def _inner(self, keyword: str, old: Any, new: Any, place: str) -> None:
        where = f"{place}/{keyword}"
        if isinstance(old, dict) and isinstance(new, dict):
            self._compare(old, new, where)
        elif old != new:
            looser = old is False or new is True
            what = "more may stand there" if looser else "less may stand there"
            self._note(Release.MINOR if looser else Release.MAJOR, where, what)

    def _words(self, old: Schema, new: Schema, place: str) -> None:
        was, now = _words(old), _words(new)
        if now is None:
            self._note(Release.MINOR, place, "no closed list any more")
        elif was is None:
            self._note(Release.MAJOR, place, "a closed list now")
        else:
            for word in was - now:
                self._note(Release.MAJOR, place, f"{word} is no longer accepted")
            for word in now - was:
                self._note(Release.MINOR, place, f"{word} is accepted as well")

    def _bound(
        self,
        keyword: str,
        old: Schema,
        new: Schema,
        place: str,
        stricter: Callable[[Any, Any], bool],
    ) -> None:
        was, now = old.get(keyword), new.get(keyword)
        narrows = now is not None and (was is None or stricter(now, was))
        what = f"{keyword} was {was}, is {now}"
        self._note(Release.MAJOR if narrows else Release.MINOR, place, what)


def _words(schema: Schema) -> set[str] | None:
    """The values of a closed list, as JSON: 1 and `true` are equal in Python."""
    if "const" in schema:
        return {json.dumps(schema["const"])}
    return {*map(json.dumps, schema["enum"])} if "enum" in schema else None


def _without(schema: Schema, *names: str) -> Schema:
    return {name: value for name, value in schema.items() if name not in names}


def main(old: str, new: str) -> None:
    """Print the kind of release, and each change."""
    schemas = (
        json.loads(Path(each).read_text(encoding="utf-8")) for each in (old, new)
    )
    changes = compared(*schemas)
    print(needed(changes).name.lower(), *changes, sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
