"""How fast documents are read and written: python tests/bench/documents_speed.py [rounds].

Beside it pydantic and msgspec, with models made from our own classes (`pydantic_peer.py`,
`msgspec_peer.py`): the same members, types, patterns and bounds, strict, frozen, without
unknown members. What they do not check stands in `UNCHECKED`; all that the library
promises is checked in its own timings.

Ways are interleaved, and time is that of the processor; numbers are medians of the rounds,
and of their ratios to pydantic in the same round. Texts are bytes, as they lie in files: of
a string Python keeps the bytes, so that only the first round would make them. A second
argument says how many commitments the largest document has.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import runpy
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import orjson
import pydantic
from msgspec_peer import Msgspec
from pydantic_peer import Pydantic, Source

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    DocumentError,
    FixedTerm,
    FormKind,
    Institution,
    Pair,
    Party,
    Quantity,
    Strength,
    Term,
    Text,
    Unit,
    documents,
)
from bilateral.documents import _fast

ROOT = Path(__file__).parents[2]
SIZES = (10, 100, 1_000, 10_000)
Ways = Mapping[str, Callable[[], object]]
UNCHECKED = {
    "pydantic": (
        "names that come twice, NFC, spaces around words, days of the calendar, "
        "numbers in one form, what must fit between members, keys and references"
    ),
    "pydantic, same checks": "what must fit between members, but for keys and references",
    "msgspec": "as pydantic; and texts are dicts that can be changed",
}


def main(rounds: str = "60", most: str = "10000") -> None:
    """Print all tables."""
    tell(
        f"CPython {platform.python_version()}, pydantic {pydantic.VERSION},",
        f"msgspec {msgspec.__version__}, orjson {orjson.__version__}\n",
    )
    peers = {
        "pydantic": Pydantic(),
        "pydantic, same checks": Pydantic(checks=True),
        "msgspec": Msgspec(),
    }
    real = [documents.dumps(each).encode() for each in real_documents()]
    size = sum(map(len, real)) // len(real)
    tell(f"## {len(real)} real documents, {size} bytes on average\n")
    compare(real, peers, int(rounds))
    for number in (n for n in SIZES if n <= int(most)):
        tell(f"\n## one document of {number} commitments\n")
        text = documents.dumps(synthetic(number)).encode()
        compare([text], peers, max(5, min(int(rounds), 10_000 // number)))
    tell("\n## all problems of a document with sixty faults\n")
    faults(peers, int(rounds))
    tell("\n## memory of what is loaded, in bytes a byte of text\n")
    for name, read in (("bilateral", documents.loads), *reads(peers)):
        tell(f"| {name} | {statistics.median(memory(read, t) for t in real):.2f} |")
    tell("\n## starting\n")
    starting()
    tell("\n## what is not checked\n")
    for name, unchecked in UNCHECKED.items():
        tell(f"| {name} | {unchecked} |")


def tell(*parts: object) -> None:
    """Print at once: the greater documents take a while."""
    sys.stdout.write(" ".join(map(str, parts)) + "\n")
    sys.stdout.flush()


def reads(peers: Mapping[str, Any]) -> Iterator[tuple[str, Callable[[bytes], Any]]]:
    """How each peer reads."""
    return ((name, peer.read) for name, peer in peers.items())


def real_documents() -> Iterator[Any]:
    """The examples, and the texts of `tests/texts`."""
    for file in sorted((ROOT / "examples").glob("*.json")):
        yield documents.loads(file.read_bytes())
    for file in sorted((ROOT / "tests" / "texts").glob("*.py")):
        names = runpy.run_path(str(file))
        yield names.get("INSTRUMENT") or names["DOSSIER"]


def synthetic(size: int) -> Agreement:
    """An agreement of so many commitments, each with its own key and words."""
    areas = tuple(CooperationArea(key=f"area-{n}", name=f"Area {n}") for n in range(10))
    return Agreement(
        key="text",
        title=Text(vi="Bản ghi nhớ", en="Memorandum"),
        parties=Pair("vna", "kpl").map(
            lambda key: Party(institutions=(Institution(key=key, name=key),))
        ),
        areas=areas,
        commitments=tuple(
            Commitment(
                key=f"commitment-{n}",
                words=Text(
                    vi=f"Cử {n} phóng viên sang công tác", en=f"Send {n} people"
                ),
                by=(Actor.FIRST, Actor.SECOND)[n % 2],
                strength=Strength.PROMISE,
                kinds=(FormKind.TRAINING,),
                areas=(areas[n % 10].key,),
                amounts=(Quantity(n % 97 + 1, Unit.PERSON, per="P1Y"),),
                due=f"{2000 + n % 25}-{n % 12 + 1:02}-{n % 28 + 1:02}",
            )
            for n in range(size)
        ),
        clauses=(Term(key="term", span=FixedTerm(length="P3Y")),),
    )


def without_extra(way: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same with the core alone."""

    def run(given: Any) -> Any:
        there, _fast.orjson = _fast.orjson, None
        try:
            return way(given)
        finally:
            _fast.orjson = there

    return run


def compare(texts: list[bytes], peers: Mapping[str, Any], rounds: int) -> None:
    """A table of reading and writing these texts."""
    reading = {
        "bilateral[fast]": documents.loads,
        "bilateral": without_extra(documents.loads),
        **dict(reads(peers)),
    }
    read = measured(
        {n: lambda f=f: [f(text) for text in texts] for n, f in reading.items()}, rounds
    )
    ours = [documents.loads(text) for text in texts]
    writing = {
        "bilateral[fast]": lambda: [documents.dumps(each) for each in ours],
        "bilateral": lambda: [without_extra(documents.dumps)(each) for each in ours],
    }
    for name, peer in peers.items():
        theirs = [peer.read(text) for text in texts]
        writing[name] = lambda p=peer, t=theirs: [*map(p.write, t)]
    assert [peers["pydantic"].write(peers["pydantic"].read(t)) for t in texts] == [
        text.rstrip() for text in texts
    ]
    write = measured(writing, rounds)
    tell("| | read, µs | of pydantic | write, µs | of pydantic |")
    tell("| --- | --- | --- | --- | --- |")
    for name in reading:
        cells = [
            f"{1e6 * took / len(texts):.0f} | {ratio:.2f}"
            for took, ratio in (read[name], write[name])
        ]
        tell(f"| {name} | {' | '.join(cells)} |")


def measured(ways: Ways, rounds: int) -> dict[str, tuple[float, float]]:
    """The median time of each way, and the median of its ratios to pydantic's."""
    took: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():  # made once, and warm
        way()
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            began = time.thread_time()
            way()
            took[name].append(time.thread_time() - began)
    peer = took["pydantic"]
    return {
        name: (
            statistics.median(times),
            statistics.median(t / p for t, p in zip(times, peer, strict=True)),
        )
        for name, times in took.items()
    }


def faults(peers: Mapping[str, Any], rounds: int) -> None:
    """A table of telling all that is wrong."""
    text = broken(sixty=60).encode()

    def ours() -> int:
        try:
            documents.loads(text)
        except DocumentError as error:
            return len(error.problems)
        raise AssertionError

    def theirs() -> int:
        try:
            peers["pydantic"].read(text)
        except pydantic.ValidationError as error:
            return len(error.errors())
        raise AssertionError

    assert ours() >= 60 <= theirs()
    took = measured({"bilateral": ours, "pydantic": theirs}, rounds)
    tell("| | µs | of pydantic | problems told |")
    tell("| --- | --- | --- | --- |")
    for name, way in {"bilateral": ours, "pydantic": theirs}.items():
        tell(f"| {name} | {1e6 * took[name][0]:.0f} | {took[name][1]:.2f} | {way()} |")


def broken(sixty: int) -> str:
    """The greatest example with so many of its strings no longer what they are to be."""
    data = json.loads((ROOT / "examples" / "vna_kpl.json").read_bytes())
    strings = [
        (holder, step)
        for holder in nodes(data)
        if isinstance(holder, dict | list)
        for step in (holder if isinstance(holder, dict) else range(len(holder)))
        if isinstance(holder[step], str) and step != "type"
    ]
    for n in range(sixty):
        holder, step = strings[n * len(strings) // sixty]
        if n % 3 == 0 and isinstance(holder, dict):
            holder["more"] = "unknown"
        else:
            holder[step] = (3, "")[n % 2]
    return json.dumps(data, ensure_ascii=False, indent=2)


def nodes(data: Any) -> Iterator[Any]:
    """Every node of plain data."""
    yield data
    if isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from nodes(part)


def memory(read: Callable[[bytes], Any], text: bytes) -> float:
    """How many bytes what is read takes, for each byte of the text."""
    read(text)
    gc.collect()
    tracemalloc.start()
    kept = read(text)
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size / len(text)


FIRST = "open('examples/vna_kpl.json', 'rb').read()"
STARTS = {
    "import": {
        "bilateral": ("", "import bilateral"),
        "pydantic": ("", "import pydantic_model"),
    },
    "the first read after that": {
        "bilateral": (
            f"import bilateral; text = {FIRST}",
            "from bilateral import documents; documents.loads(text)",
        ),
        "pydantic": (
            f"import pydantic_model; text = {FIRST}",
            "pydantic_model.ADAPTER.validate_json(text)",
        ),
    },
}


def starting(runs: int = 15) -> None:
    """A table of what is done once, each in its own interpreter, with warm byte code."""
    rows: dict[str, list[tuple[float, ...]]] = {name: [] for name in STARTS}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pydantic_model.py").write_text(str(Source()))
        for _ in range(runs):
            for name, ways in STARTS.items():
                took = tuple(1000 * alone(folder, *way) for way in ways.values())
                rows[name].append(took)
    one, other = rows.values()
    pairs = zip(one, other, strict=True)
    rows["both together"] = [(a + c, b + d) for (a, b), (c, d) in pairs]
    tell("| | bilateral, ms | pydantic, ms | ratio |")
    tell("| --- | --- | --- | --- |")
    for name, all_runs in rows.items():
        found = all_runs[1:]  # the first one writes the byte code
        ours, theirs = (statistics.median(side) for side in zip(*found, strict=True))
        ratio = statistics.median(mine / peer for mine, peer in found)
        tell(f"| {name} | {ours:.0f} | {theirs:.0f} | {ratio:.2f} |")


def alone(folder: str, before: str, timed: str) -> float:
    """The time of the processor that something takes in an interpreter of its own."""
    code = (
        f"import sys; sys.path.insert(0, {folder!r})\n{before}\n"
        f"import time\nbegan = time.process_time()\n{timed}\n"
        "print(time.process_time() - began)"
    )
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(run.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
