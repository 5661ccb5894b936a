"""How an archive is shared: python tests/bench/archives.py [documents] [pieces].

Checks an archive of 20,000 drafts in one process, in two by ranges of bytes, on Dask by
ranges of bytes, and on Dask by its own reader of lines, each with two workers that are up
before. The archive comes in pieces, and each piece is checked in all ways before the
next, in an order that turns, so that what else the machine does disturbs all alike.

Seconds are those of the processor in the busiest process: what the clock would show if
each process had a core for itself. Seconds of the clock stand beside them. Then how much
memory reading and writing take, of 100 documents and of 1,000.

It needs the package `distributed`.
"""

from __future__ import annotations

import multiprocessing
import statistics
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from dask import bag
from distributed import Client

from bilateral import Agreement, documents, replace, rules
from bilateral.rules._drafts import agreement

Found = Counter[str]
Way = Callable[[str], Found]
RANGES = 4


def drafts(number: int) -> Iterator[Agreement]:
    """So many documents, no two alike."""
    draft = agreement()
    return (replace(draft, {"/key": f"draft-{n}"}) for n in range(number))


def codes(text: str | bytes) -> list[str]:
    """What the rules find in one line."""
    return [each.code for each in rules.check(documents.loads(text)).findings]


def check(path: str, start: int = 0, stop: int | None = None) -> Found:
    """What they find in a range of bytes."""
    found = Found()
    for line in documents.read_lines(path, start, stop):
        assert line.document is not None
        found.update(each.code for each in rules.check(line.document).findings)
    return found


def ranges(path: str) -> list[tuple[int, int]]:
    """Two for each worker."""
    size = Path(path).stat().st_size
    return [*pairwise(size * part // RANGES for part in range(RANGES + 1))]


def total(parts: Iterator[Found]) -> Found:
    """What was found in all parts."""
    return sum(parts, Found())


def ways(pool: ProcessPoolExecutor, client: Client) -> dict[str, Way]:
    """Each with its name; the first is what the others are measured by."""

    def in_one(path: str) -> Found:  # not in this process, which has Dask in it
        return pool.submit(check, path).result()

    def in_two(path: str) -> Found:
        futures = [pool.submit(check, path, *each) for each in ranges(path)]
        return total(future.result() for future in futures)

    def on_dask(path: str) -> Found:
        futures = [client.submit(check, path, *r, pure=False) for r in ranges(path)]
        return total(future.result() for future in futures)

    def by_lines(path: str) -> Found:
        size = Path(path).stat().st_size // RANGES + 1
        lines = bag.read_text(path, blocksize=size)
        return Found(dict(lines.map(codes).flatten().frequencies().compute()))

    return {
        "one process": in_one,
        "two processes, ranges of bytes": in_two,
        "Dask, two workers, ranges of bytes": on_dask,
        "Dask, two workers, its own read_text": by_lines,
    }


def told(line: str) -> None:
    """Write a line at once: the program runs for minutes."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def seconds() -> dict[int, float]:
    """Of the processor, of this process and all that it started."""
    own = psutil.Process()
    return {
        each.pid: sum(each.cpu_times()[:2])
        for each in (own, *own.children(recursive=True))
    }


def timed(job: Callable[[], Found]) -> tuple[Found, float, float]:
    """What it finds; seconds of the busiest process, and of the clock."""
    before, began = seconds(), time.perf_counter()
    found = job()
    clock = time.perf_counter() - began
    busiest = max(now - before.get(pid, 0) for pid, now in seconds().items())
    return found, busiest, clock


def measure(number: int, pieces: int, folder: str) -> None:
    """Print how long each way takes for the whole, and the median of the ratios."""
    paths = [str(Path(folder, f"piece-{n}.jsonl")) for n in range(pieces)]
    for path in paths:
        documents.write_lines(path, drafts(number // pieces))
    size = sum(Path(path).stat().st_size for path in paths)
    told(f"{number} documents, {size / number / 1000:.1f} kB each, {pieces} pieces")
    spawn = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(2, spawn) as pool,
        Client(n_workers=2, threads_per_worker=1, dashboard_address=":0") as client,
    ):
        made = ways(pool, client)
        warm = str(Path(folder, "warm.jsonl"))
        documents.write_lines(warm, drafts(8))
        for way in made.values():
            way(warm)
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in made}
        for n, path in enumerate(paths):
            turn = n % len(made)
            results = []
            for name in [*made][turn:] + [*made][:turn]:
                found, *times = timed(lambda name=name, path=path: made[name](path))
                took[name].append((times[0], times[1]))
                results.append(found)
            assert all(found == results[0] for found in results)
            told(
                f"piece {n + 1}: " + "  ".join(f"{t[-1][0]:.1f}" for t in took.values())
            )
    first_took, *_ = took.values()
    for name, times in took.items():
        busiest, clock = (sum(each[n] for each in times) for n in (0, 1))
        ratios = [one[0] / each[0] for one, each in zip(first_took, times, strict=True)]
        ratio = statistics.median(ratios)
        told(f"{busiest:7.1f} s ({clock:6.1f} s)  {ratio:4.2f} times  {name}")


def peak(job: Callable[[], object]) -> float:
    """The most memory that Python held for it at once, in kB."""
    tracemalloc.start()
    job()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1000


def memory(path: str) -> None:
    """Print how much memory is held at once, however long the archive is."""
    for number in (8, 100, 1_000):  # the first makes what is made once
        written = peak(lambda n=number: documents.write_lines(path, drafts(n)))
        read = peak(lambda: [None for _ in documents.read_lines(path)])
        if number > 8:
            name = Path(path).name
            told(f"{number:6} {name:16} {read:5.0f} kB read, {written:5.0f} kB written")


def main(number: str = "20000", pieces: str = "10") -> None:
    """Print both tables."""
    with TemporaryDirectory() as folder:
        measure(int(number), int(pieces), folder)
        for name in ("plain.jsonl", "packed.jsonl.gz"):
            memory(str(Path(folder, name)))


if __name__ == "__main__":  # each worker imports this file
    main(*sys.argv[1:])
