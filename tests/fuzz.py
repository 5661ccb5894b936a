"""Breaks a great many valid documents a little: python tests/fuzz.py 100000 [seed].

Hypothesis draws the documents, once; breaking them is plain `random`, a hundred times
cheaper, so that rare breaks come up. One node is changed at a time, and a third of the
changes are near misses: a guard that is forgotten shows only where all others are
content. A broken document is read, or refused with a pointer whose parent stands in it.
One in four is broken as text instead, and with each goes a string for what is written as
text, and a value for what is kept and not understood.
"""

from __future__ import annotations

import copy
import json
import random
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bilateral import (
    Day,
    DocumentError,
    Duration,
    InvalidValue,
    Json,
    Money,
    Period,
    Text,
    documents,
    strategies,
)

EXAMPLES = Path(__file__).parents[1] / "examples"
JUNK: list[Any] = [
    *[
        None,
        True,
        0,
        -1,
        1.5,
        float("nan"),
        10**40,
        "",
        "x",
        "first",
        "P0Y",
        "2020-02-30",
    ],
    *[[], {}, [None], [[]], {"en": "x"}, {"type": "term"}],
]
CHANGES = ["junk", "donor", "out", "twice", "more", "near", "near", "near"]


def drawn(number: int) -> list[Any]:
    """Valid documents: the examples, and others from the strategies."""
    some = strategies.instruments() | strategies.dossiers(max_size=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # `example` is meant for a prompt
        found: list[Any] = [some.example() for _ in range(number)]
    real = [json.loads(f.read_bytes()) for f in sorted(EXAMPLES.glob("*.json"))]
    return [*real, *map(documents.to_data, found)]


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every node but the root: what holds it, and its name or position there."""
    for step in list(data) if isinstance(data, dict) else range(len(data)):
        yield data, step
        if isinstance(data[step], dict | list):
            yield from places(data[step])


def broken(whole: Any, other: Any, rng: random.Random) -> Any:
    """The document with one node changed; `other` gives a node of the same name."""
    body = copy.deepcopy(whole)
    parent, step = rng.choice(list(places(body)))
    node = parent[step]
    match rng.choice(CHANGES):
        case "junk":
            parent[step] = rng.choice(JUNK)
        case "donor":
            same = [there[s] for there, s in places(other) if s == step]
            parent[step] = copy.deepcopy(rng.choice(same or JUNK))
        case "twice" if isinstance(parent, list):
            parent.append(copy.deepcopy(node))
        case "more" if isinstance(node, dict):
            name = rng.choice(["x", "first", "type", "en", "key", "\ud800"])
            node[name] = rng.choice(JUNK)
        case "near" if isinstance(node, str):
            at = rng.randrange(len(node) + 1)
            new = rng.choice(["", " ", "\n", "A", "0", "-", "\ud800", "e\u0301"])
            parent[step] = node[:at] + new + node[at + 1 :]
        case _:
            del parent[step]
    return body


def stands(place: str, data: Any) -> bool:
    """Whether the parent of what the pointer names stands in the document."""
    for step in place.split("/")[1:-1]:
        name = step.replace("~1", "/").replace("~0", "~")
        try:
            data = data[int(name)] if isinstance(data, list) else data[name]
        except (LookupError, TypeError, ValueError):
            return False
    return True


def outcome(body: Any) -> str:
    """How reading ends: "read" or "refused"; `AssertionError` for a bad refusal."""
    try:
        document = documents.from_data(body)
    except DocumentError as error:
        problems = error.problems
    else:
        assert documents.from_data(documents.to_data(document)) == document
        assert documents.patch(document, document) == []
        return "read"
    assert problems
    assert all(stands(p.place, body) for p in problems), problems
    return "refused"


SNIPPETS = [
    *(b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b" ", b"\n", b"\x00", b"\xff"),
    *(
        b"\\ud800",
        b"\\u0000",
        b"e\xcc\x81",
        b"NaN",
        b"-",
        b"1e9",
        b"0",
        b"null",
        b"true",
    ),
    *(b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"key":', b'"type":', b"9" * 40, b"[" * 200),
]


def broken_text(body: Any, rng: random.Random) -> bytes:
    """The text of a document with a piece put in, taken out, doubled or replaced."""
    layout: Any = rng.choice([{"indent": 2}, {"separators": (",", ":")}])
    raw = json.dumps(body, ensure_ascii=rng.random() < 0.3, **layout)
    text = raw.encode("utf-8", "surrogatepass")
    at = rng.randrange(len(text))
    to = min(len(text), at + rng.choice([0, 1, 1, 2, 8, 200]))
    new = rng.choice([b"", text[at:to] * 2, rng.choice(SNIPPETS), rng.choice(SNIPPETS)])
    return text[:at] + new + text[to:]


def outcome_of_text(raw: bytes) -> str:
    """How reading bytes ends; `AssertionError` if what is read is not written back."""
    try:
        document = documents.loads(raw)
    except DocumentError as error:
        str(error).encode()  # it can be printed
        return "refused"
    assert documents.loads(documents.dumps(document)) == document
    assert documents.loads(documents.canonical(document)) == document
    return "read"


FORMS = ["2019-12-08", "2019-02-29", "1986", "P1Y6M", "P14D", "12", "0.50", "-3", "vi"]


def read_a_string(rng: random.Random) -> None:
    """A near miss of what is written as text; any exception but ours is raised."""
    text = rng.choice(FORMS)
    at = rng.randrange(len(text) + 1)
    near = (
        text[:at]
        + rng.choice(["", "0", "-", "P", "\n", "٣", "\ud800"])
        + text[at + 1 :]
    )
    for read in (
        Day.parse,
        Duration.parse,
        lambda s: Period(s, text),
        lambda s: Money(s, "LAK"),
        lambda s: Text({s: s}),
        lambda s: Json([s]),
    ):
        try:
            read(near)
        except InvalidValue:
            continue


def keep_a_value(value: Any) -> None:
    """Any plain data as an extension: refused, or kept."""
    try:
        kept = Json(value)
    except InvalidValue:
        return
    assert Json(kept.data) == kept


def main(number: int = 100_000, seed: int = 0, bodies: int = 60) -> None:
    """Break and read; any exception but ours ends the program."""
    rng, ends = random.Random(seed), {"read": 0, "refused": 0}
    whole = drawn(bodies)
    rarity = [1 / len(list(places(body))) for body in whole]  # each node as often
    for count, body in enumerate(rng.choices(whole, rarity, k=number)):
        if count % 4:
            ends[outcome(data := broken(body, rng.choice(whole), rng))] += 1
            keep_a_value(data)
        else:
            ends[outcome_of_text(broken_text(body, rng))] += 1
        read_a_string(rng)
    sys.stdout.write(f"seed {seed}: {ends['refused']} refused, {ends['read']} read\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
