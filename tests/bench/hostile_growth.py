"""How reading grows with documents that are made to be slow: python tests/bench/hostile_growth.py [size].

For each shape the time of the processor for a document of some size and for one eight
times as large, and how much longer that took: about 8 where time grows with the size,
64 where it grows with its square. A number after the program is the larger size, in
bytes (100,000 if there is none); a second one picks shapes by a part of their name.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from bilateral import DocumentError, documents

FACTOR = 8
SQUARE = 3 * FACTOR
"""From here on a shape is marked."""


def party(*keys: str) -> dict[str, Any]:
    """A party of institutions."""
    return {"institutions": [{"key": key, "name": {"en": "x"}} for key in keys]}


PARTIES = {"first": party("ours"), "second": party("theirs")}


def agreement(**members: Any) -> dict[str, Any]:
    """An agreement with these members."""
    begin = {"bilateral": 1, "type": "agreement", "key": "mou", "title": {"en": "x"}}
    return {**begin, "parties": PARTIES, **members}


def dossier(**members: Any) -> dict[str, Any]:
    """A dossier with these members."""
    begin = {"bilateral": 1, "type": "dossier", "key": "file", "parties": PARTIES}
    return {**begin, **members}


def inner(key: str, **members: Any) -> dict[str, Any]:
    """An agreement in a dossier."""
    text = agreement(**{"key": key, **members})
    del text["bilateral"]
    return text


def promise(key: str, **members: Any) -> dict[str, Any]:
    """A commitment."""
    said = {"key": key, "words": {"en": "x"}, "by": "each", "strength": "promise"}
    return {**said, **members}


def area(key: str, **members: Any) -> dict[str, Any]:
    """An area."""
    return {"type": "area", "key": key, "name": {"en": "x"}, **members}


def number(text: str) -> dict[str, Any]:
    """A commitment of an amount of money."""
    money = {"type": "money", "number": text, "currency": "LAK"}
    return agreement(commitments=[promise("c", amounts=[money])])


def added(value: Any) -> dict[str, Any]:
    """An agreement with an extension."""
    return agreement(extensions={"urn:a:b": value})


def chain(size: int, last: str) -> dict[str, Any]:
    """Commitments each of which is part of the next one."""
    keys = [*(f"c{n}" for n in range(size)), last]
    parts = [promise(k, part_of=keys[n + 1]) for n, k in enumerate(keys[:-1])]
    return agreement(commitments=[*parts, *([promise(last)] if last == "end" else [])])


def succession(size: int) -> list[dict[str, Any]]:
    """Institutions that succeeded one another, from one of ours on."""
    keys = ["ours", *(f"i{n}" for n in range(size))]
    return [
        {"type": "succeeded", "key": f"e{n}", "former": a, "successor": b}
        for n, (a, b) in enumerate(itertools.pairwise(keys))
    ]


def bodies(size: int) -> list[dict[str, Any]]:
    """The institutions of a succession."""
    return [
        {"type": "institution", "key": f"i{n}", "name": {"en": "x"}}
        for n in range(size)
    ]


def deep(size: int) -> Any:
    """Areas in areas, as deep as may be, as often as fits."""
    trees = []
    for tree in range(max(1, size // 20)):
        one = area(f"a{tree}-19")
        for level in reversed(range(19)):
            one = area(f"a{tree}-{level}", parts=[one])
        trees.append(one)
    return agreement(areas=trees)


def colliding(size: int) -> dict[str, int]:
    """Integers as names would collide in a table; strings cannot be made to here."""
    return {str(n * (2**61 - 1)): 1 for n in range(size)}


def doubled(size: int) -> str:
    """Each name twice in one object."""
    return "{" + ", ".join(f'"a{n}": 1, "a{n}": 2' for n in range(size)) + "}"


def same_name(size: int) -> str:
    """One name very often."""
    return "{" + ", ".join(['"a": 1'] * size) + "}"


def nested_twice(size: int) -> str:
    """Objects with a name twice, in one another as an array is flat."""
    return json.dumps(agreement(x=0))[:-2] + "[" + '{"a":1,"a":1},' * size + "0]}"


SHAPES: dict[str, Callable[[int], Any]] = {
    # one long thing
    "a long string": lambda n: agreement(key="a" * n),
    "words without end": lambda n: agreement(title={"en": "x" * n}),
    "words that are not normalised": lambda n: agreement(title={"en": "e\u0301" * n}),
    "marks out of order": lambda n: agreement(title={"en": "a" + "\u0301\u0327" * n}),
    "words with a surrogate at the end": lambda n: agreement(
        title={"en": "é" * n + "\ud800"}
    ),
    "a key with hyphens": lambda n: agreement(key="a-" * n),
    "a key that ends wrong": lambda n: agreement(key="a-" * n + "A"),
    "a label of spaces": lambda n: agreement(areas=[area("a", label="a " * n)]),
    "an address": lambda n: agreement(
        source={"documents": [{"key": "d", "address": "https://" + "a" * n + " "}]}
    ),
    "a language tag": lambda n: agreement(title={"en" + "-abcde" * n + "-": "x"}),
    "a day": lambda n: agreement(signing={"day": "2019-" * n}),
    "a duration": lambda n: agreement(
        clauses=[
            {"type": "termination", "key": "t", "notice": {"length": "P" + "1Y" * n}}
        ]
    ),
    "digits": lambda n: number("1" * n),
    "decimals": lambda n: number("0." + "1" * n),
    "an exponent": lambda n: number("1e" + "9" * n),
    "an integer": lambda n: json.dumps(agreement(x=0))[:-2] + "1" * n + "}",
    "a float": lambda n: json.dumps(agreement(x=0))[:-2] + "1" * n + ".5}",
    "an integer in an extension": lambda n: json.dumps(added(0))[:-3] + "1" * n + "}}",
    "the version": lambda n: '{"bilateral": ' + "1" * n + "}",
    "an IRI": lambda n: agreement(extensions={"urn:" + "a" * n + " ": 1}),
    "spaces": lambda n: json.dumps(agreement()) + " " * n,
    "escapes": lambda n: json.dumps(agreement(title={"en": "\x01é" * n})),
    "a string that is not closed": lambda n: '{"a": "' + "\\u0301" * n,
    # many members
    "unknown members": lambda n: agreement(**{f"x{i}": 1 for i in range(n)}),
    "members with numbers for names": lambda n: agreement(**colliding(n)),
    "names that come twice": doubled,
    "one name very often": same_name,
    "objects with a name twice": nested_twice,
    "languages": lambda n: agreement(title={f"en-x{i:07}": "x" for i in range(n)}),
    "languages without words": lambda n: agreement(
        title={f"en-x{i:07}": "" for i in range(n)}
    ),
    "extensions": lambda n: agreement(extensions={f"urn:a:{i}": i for i in range(n)}),
    "extensions without an IRI": lambda n: agreement(
        extensions={f"a{i}": i for i in range(n)}
    ),
    "numbers in an extension": lambda n: added([i + 0.5 for i in range(n)]),
    "numbers that are too great": lambda n: added([2**60] * n),
    "names in an extension": lambda n: added({f"a{i}": None for i in range(n)}),
    "an extension under a long name": lambda n: added({"a" * n: [2**60] * (n // 9)}),
    "unknown parts under a long name": lambda n: agreement(
        **{"a" * n: ["\ud800"] * (n // 9)}
    ),
    # many parts
    "areas": lambda n: agreement(areas=[area(f"a{i}") for i in range(n)]),
    "areas as deep as may be": deep,
    "numbers for areas": lambda n: agreement(areas=[1] * n),
    "areas without a name": lambda n: agreement(
        areas=[{"type": "area", "key": "A"}] * n
    ),
    "arrays for areas": lambda n: agreement(areas=[[[]]] * n),
    "areas with one key": lambda n: agreement(areas=[area("a")] * n),
    "objects in sixty members": lambda n: agreement(
        **{name: [{}] * (n // 8) for name in ("areas", "forms", "clauses", "purposes")}
    ),
    "words of no list": lambda n: agreement(
        commitments=[promise("c", kinds=["no-such-kind"] * n)]
    ),
    "a period in each promise": lambda n: agreement(
        commitments=[promise(f"c{i}", period={"first_day": "x"}) for i in range(n)]
    ),
    # references
    "references to nothing": lambda n: agreement(
        areas=[area(f"a{i}") for i in range(8)],
        commitments=[promise("c", areas=["nowhere"] * n)],
    ),
    "references to nothing, long keys": lambda n: agreement(
        areas=[area(f"a{i}" + "a" * (n // 8)) for i in range(8)],
        commitments=[promise("c", areas=["nowhere"] * (n // 8))],
    ),
    "references to one part": lambda n: agreement(
        areas=[area("a")], commitments=[promise("c", areas=["a"] * n)]
    ),
    "a chain": lambda n: chain(n, "end"),
    "a circle": lambda n: chain(n, "c0"),
    "a circle after a way": lambda n: chain(n, f"c{n // 2}"),
    "promises of themselves": lambda n: agreement(
        commitments=[promise(f"c{i}", part_of=f"c{i}") for i in range(n)]
    ),
    "doubts of members": lambda n: agreement(
        source={
            "doubts": [{"about": "mou", "kind": "inferred", "members": ["nothing"] * n}]
        }
    ),
    "doubts": lambda n: agreement(
        source={"doubts": [{"about": "mou", "kind": "inferred", "members": ["x"]}] * n}
    ),
    "one institution again and again": lambda n: agreement(
        bodies=[{"type": "institution", "key": "ours", "name": {"en": "x"}}] * n
    ),
    "institutions on both sides": lambda n: agreement(
        parties=dict.fromkeys(("first", "second"), party(*(f"i{k}" for k in range(n))))
    ),
    # dossiers
    "instruments": lambda n: dossier(instruments=[inner(f"m{i}") for i in range(n)]),
    "instruments with one key": lambda n: dossier(instruments=[inner("m")] * n),
    "instruments the other way round": lambda n: dossier(
        instruments=[
            inner(f"m{i}", parties={"first": party("theirs"), "second": party("ours")})
            for i in range(n)
        ]
    ),
    "instruments of others": lambda n: dossier(
        parties={
            "first": party(*(f"i{k}" for k in range(n))),
            "second": PARTIES["second"],
        },
        instruments=[inner(f"m{i}") for i in range(n)],
    ),
    "links to nothing": lambda n: dossier(
        instruments=[
            inner(f"m{i}", links=[{"kind": "under", "to": {"instrument": f"x{i}"}}])
            for i in range(n)
        ]
    ),
    "links to parts of one": lambda n: dossier(
        instruments=[inner("m", areas=[area(f"a{i}") for i in range(n)])],
        events=[
            {
                "type": "resumed",
                "key": f"e{i}",
                "instrument": {"instrument": "m", "part": "nothing"},
            }
            for i in range(n)
        ],
    ),
    "a succession": lambda n: dossier(events=succession(n), bodies=bodies(n)),
    "texts after a succession": lambda n: dossier(
        events=succession(n),
        bodies=bodies(n),
        instruments=[
            inner(
                f"m{i}",
                parties={"first": party(f"i{n - 1}"), "second": party("theirs")},
            )
            for i in range(n)
        ],
    ),
}


def text_of(shape: Callable[[int], Any], size: int) -> str:
    """A text of about so many characters."""
    number, text = 32, ""
    while len(text) < size:
        made = shape(number)
        text = made if isinstance(made, str) else json.dumps(made)
        number = max(number + 1, int(number * min(8, size / len(text))))
    return text


def took(text: str) -> tuple[float, str]:
    """Seconds of the processor, and what became of it."""
    began = time.process_time()
    try:
        documents.loads(text)
    except DocumentError as error:
        said = f"{len(error.problems) + error.more} problems"
    else:
        said = "read"
    return time.process_time() - began, said


def main(size: str = "100000", part: str = "") -> int:
    """Print a line for each shape; how many grow with their square."""
    took(json.dumps(agreement()))  # what is made at first use
    slow = 0
    for name, shape in SHAPES.items():
        if part not in name:
            continue
        large = text_of(shape, int(size))
        small = text_of(shape, len(large) // FACTOR)
        few, _ = min(took(small) for _ in range(3))
        many, said = took(large)
        times = many / few * FACTOR * len(small) / len(large)
        is_slow = times > SQUARE
        slow += is_slow
        mark = "  <-- grows faster" if is_slow else ""
        sys.stdout.write(
            f"{name:34} {len(large):8} {few * 1000:8.1f} ms {many * 1000:9.1f} ms"
            f"  x{times:5.1f}  {said}{mark}\n"
        )
        sys.stdout.flush()
    return slow


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
