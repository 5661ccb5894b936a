"""What the reader refuses and JSON Schema cannot say: python tests/beyond_schema.py 100000 [seed].

`KINDS` is the whole list; `docs/how-to/use-the-schema.md` shows it. As a program it breaks
valid documents as `fuzz.py` does, and holds what the schema says of each against what the
reader says.
"""

from __future__ import annotations

import copy
import json
import random
import re
import runpy
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs

from bilateral import DocumentError, documents

HERE = Path(__file__).parent
SCHEMA = jsonschema_rs.validator_for(documents.json_schema())


def party(key: str) -> dict[str, Any]:
    """A party of one institution."""
    return {"institutions": [{"key": key, "name": {"und": key}}]}


SIDES = {"first": party("a"), "second": party("b")}
BASE: dict[str, Any] = {
    "bilateral": 1,
    "type": "agreement",
    "key": "mou",
    "title": {"vi": "Bản ghi nhớ"},
    "parties": SIDES,
}
DOSSIER: dict[str, Any] = {
    "bilateral": 1,
    "type": "dossier",
    "key": "file",
    "parties": SIDES,
    "instruments": [{k: v for k, v in BASE.items() if k != "bilateral"}],
}


def nested(depth: int, number: int = 0) -> dict[str, Any]:
    """A form with forms in it, so deep."""
    inner = [nested(depth - 1, number + 1)] if depth else []
    words = {"en": "all"}
    return {"type": "form", "key": f"f{number}", "words": words, "parts": inner}


def promise(key: str, **members: Any) -> dict[str, Any]:
    """A commitment."""
    said = {"key": key, "words": {"en": "x"}, "by": "each", "strength": "promise"}
    return {**said, **members}


def area(key: str, **members: Any) -> dict[str, Any]:
    """An area."""
    return {"type": "area", "key": key, "name": {"en": "x"}, **members}


class Kind(NamedTuple):
    """What the reader says, and for each way of saying it a member that brings it about.

    The members are those of `BASE`, or of `DOSSIER` if these have `events` or
    `instruments`.
    """

    says: str
    examples: tuple[dict[str, Any], ...]

    def documents(self) -> Iterator[dict[str, Any]]:
        """A document for each example."""
        for members in self.examples:
            in_dossier = {"events", "instruments", "documents"} & {*members}
            yield {**(DOSSIER if in_dossier else BASE), **members}


def quantity(**members: Any) -> dict[str, Any]:
    """Whatever holds an amount."""
    return {"commitments": [promise("c", amounts=[{"type": "quantity", **members}])]}


def clause(type: str, **members: Any) -> dict[str, Any]:  # noqa: A002 - as in documents
    """Whatever holds a clause."""
    return {"clauses": [{"type": type, "key": "c", **members}]}


def event(type: str, **members: Any) -> dict[str, Any]:  # noqa: A002 - as in documents
    """Whatever holds an event."""
    return {"events": [{"type": type, "key": "e", **members}]}


# Long keys are cut where they are told, the closing quote with them.
KINDS = {
    "a key that leads nowhere": Kind(
        r"no key '.* in .*; there are: ",
        (
            {"commitments": [promise("c", areas=["nowhere"])]},
            {"commitments": [promise("c", areas=["n" * 99])]},
            event("resumed", instrument={"instrument": "nowhere"}),
            event("resumed", instrument={"instrument": "mou", "part": "nowhere"}),
        ),
    ),
    "a part that refers to itself, or is within itself": Kind(
        r"'.* (cannot refer to itself|is within itself: .*)$",
        (
            {"commitments": [promise("c", together_with=["c"])]},
            {"commitments": [promise("c", part_of="d"), promise("d", part_of="c")]},
        ),
    ),
    "a key that comes twice": Kind(
        r"'.* is (already the key of|another institution, or differs, at) ",
        (
            {"areas": [area("a1"), area("a1")]},
            {"bodies": [{"type": "institution", "key": "a", "name": {"en": "A"}}]},
        ),
    ),
    "a doubt about a member that the part does not have": Kind(
        r"\w+ has no member '.*; it has ",
        (
            {
                "source": {
                    "doubts": [{"about": "mou", "members": ["x"], "kind": "inferred"}]
                }
            },
        ),
    ),
    "one institution on both sides": Kind(
        r"'.* cannot be a party on both sides$",
        ({"parties": {"first": party("a"), "second": party("a")}},),
    ),
    "an instrument between other sides, or with the sides the other way round": Kind(
        r"expected sides of |the sides are the other way round: ",
        (
            {
                "instruments": DOSSIER["instruments"],
                "parties": {"first": party("c"), "second": party("d")},
            },
            {
                "instruments": DOSSIER["instruments"],
                "parties": {"first": party("b"), "second": party("a")},
            },
        ),
    ),
    "the text of another instrument": Kind(
        r"expected the text of '.*, got '",
        (
            event(
                "amended",
                instrument={"instrument": "mou"},
                consolidated={**DOSSIER["instruments"][0], "key": "other"},
            ),
        ),
    ),
    "an institution that succeeds itself": Kind(
        r"expected another institution, got '.* again$",
        (event("succeeded", former="a", successor="a"),),
    ),
    "a day that is in no calendar": Kind(
        r"'.*' is not a calendar date$",
        ({"signing": {"day": "2019-02-29"}}, {"signing": {"day": "0000"}}),
    ),
    "a period that ends before it begins": Kind(
        r".* is before the first day, ",
        (
            {
                "commitments": [
                    promise("c", period={"first_day": "2020", "last_day": "2019"})
                ]
            },
        ),
    ),
    "a range without extent": Kind(
        r"expected more than [-0-9.]+, got [-0-9.]+$",
        (
            quantity(number="2", up_to="2"),
            {
                "commitments": [
                    promise(
                        "c",
                        amounts=[
                            {
                                "type": "money",
                                "number": "-1",
                                "currency": "LAK",
                                "up_to": "-1.0",
                            }
                        ],
                    )
                ]
            },
        ),
    ),
    "a part that says nothing": Kind(
        r"expected an? (?!.*, got )[a-z ,]+ or [a-z ]+$",
        (
            quantity(),
            {"commitments": [promise("c", cadence={})]},
            {"commitments": [promise("c", costs=[{}])]},
            {"commitments": [promise("c", period={})]},
            {"links": [{"kind": "renews"}]},
            clause("termination", notice={}),
            clause("other-provision"),
            clause("visit-procedure", lead_times=[{"step": "proposal"}]),
            {"type": "review-minutes", "next_meeting": {}},
            {"type": "review-minutes", "assessments": [{"key": "c"}]},
        ),
    ),
    "members that do not go together": Kind(
        r"expected (a number (to which .* is the upper end|that is .*)"
        r"|each side or one of them as .*|another side than the visitor, got .*"
        r"|a side or a role, got .*|a delay or a month, got both"
        r"|a length or a day, got .*"
        r"|a length or a last day, got both)$"
        r"|a text seen whole has no unseen portion, got ",
        (
            quantity(up_to="2", words={"en": "up to two"}),
            quantity(bound="at-most", words={"en": "at most some"}),
            {"commitments": [promise("c", costs=[{"by": "each", "role": "host"}])]},
            {"source": {"extent": "whole", "unseen": ["annexes"]}},
            {
                "encounters": [
                    {"key": "c", "kind": "visit", "visitor": "first", "host": "first"}
                ]
            },
            {
                "areas": [
                    {
                        "type": "residual",
                        "key": "c",
                        "words": {"en": "x"},
                        "consent": {"role": "host"},
                    }
                ]
            },
        ),
    ),
    "parts nested more than twenty deep": Kind(
        r"expected parts nested at most 20 deep$", ({"forms": [nested(20)]},)
    ),
    "a number of more than thirty digits": Kind(
        r"expected a number such as .*, with at most 30 digits, got ",
        (quantity(number="1" * 16 + "." + "1" * 15),),
    ),
    "an integer written with a point": Kind(
        r"expected (an integer|a schema version from 1 on), got [0-9]+\.0$",
        ({"areas": [area("a1", priority=1.0)]}, {"bilateral": 1.0}),
    ),
    "a number in an extension that is too great to be exact": Kind(
        r"expected a number from .* \(write others as a string\), got ",
        ({"extensions": {"urn:a:b": 2**53}}, {"extensions": {"urn:a:b": [1e16]}}),
    ),
    "an extension nested more than thirty-two deep": Kind(
        r"expected parts nested at most 32 deep$",
        ({"extensions": {"urn:a:b": json.loads("[" * 34 + "]" * 34)}},),
    ),
    "a label or an address that is not in the normal form NFC": Kind(
        r"expected text in the normal form NFC, got ",
        ({"areas": [area("a1", label="e\u0301")]},),
    ),
}


def in_text(new: str) -> str:
    """A text in which this stands for the key."""
    return json.dumps(BASE).replace('"key": "mou"', new)


TEXTS = {
    "a name that comes twice in an object": (
        "comes twice$",
        in_text('"key": "mou", "key": "mou"'),
    ),
    "a lone surrogate": (
        "a lone surrogate is no character: ",
        json.dumps({**BASE, "title": {"en": "\ud800"}}),
    ),
    "a text that is too long, too deep or has too many parts": (
        "nested more than ",
        json.dumps({**BASE, "forms": [nested(60)]}),
    ),
}
"""What is wrong with a text and cannot be seen once it is data: what is said, a text."""


def is_json(body: Any) -> bool:
    """Whether it can be written at all: neither NaN nor a lone surrogate can."""
    try:
        json.dumps(body, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        return False
    return True


def reasons(body: Any) -> list[str]:
    """What the reader says is wrong with it."""
    try:
        documents.from_data(body)
    except DocumentError as error:
        return [problem.reason for problem in error.problems]
    return []


def kinds_of(reason: str) -> list[str]:
    """Of which kinds on the list a problem is."""
    return [name for name, kind in KINDS.items() if re.match(kind.says, reason)]


def agreement(body: Any) -> list[str]:
    """The kinds of what only the reader refuses; `AssertionError` if they disagree."""
    if not is_json(body):
        return []
    wrong = reasons(body)
    if not SCHEMA.is_valid(body):
        assert wrong, ("only the schema refuses", str(next(SCHEMA.iter_errors(body))))
        return []
    found = [(reason, kinds_of(reason)) for reason in wrong]
    unknown = [reason for reason, kinds in found if len(kinds) != 1]
    assert not unknown, ("on no list, or twice on it", unknown)
    return [kinds[0] for _, kinds in found]


def main(number: int = 100_000, seed: int = 0, bodies: int = 60) -> None:
    """Break and compare; what is on no list ends the program."""
    fuzz = runpy.run_path(str(HERE / "fuzz.py"))
    rng, seen = random.Random(seed), Counter[str]()
    whole = fuzz["drawn"](bodies)
    rarity = [1 / len(list(fuzz["places"](body))) for body in whole]
    for body in rng.choices(whole, rarity, k=number):
        broken = fuzz["broken"](copy.deepcopy(body), rng.choice(whole), rng)
        seen.update(agreement(broken))
    for name in KINDS:
        sys.stdout.write(f"{seen[name]:8} {name}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
