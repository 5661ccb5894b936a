"""A whole archive checked on Dask: two workers share the file by ranges of bytes.

Run it: it writes an archive of thirty drafts and one broken line, starts two workers on
this machine, and prints how often each rule found something. It needs the package
`distributed`. What the workers run needs nothing of Dask: `check` is the same in one
process, in a pool, in Spark or in Ray.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from logging import ERROR
from pathlib import Path
from tempfile import TemporaryDirectory

from distributed import Client

from bilateral import documents, replace, rules
from bilateral.documents import Line
from bilateral.exports import tables
from check_draft import DRAFT, MENDED

Checked = tuple[int, list[tables.FindingRow], list[Line]]
"""How many documents were read, what was found, and the lines that are broken."""


def check(path: str, start: int, stop: int) -> Checked:
    """Read and judge what begins in a range of bytes of an archive."""
    read = 0
    found: list[tables.FindingRow] = []
    broken: list[Line] = []
    for line in documents.read_lines(path, start, stop):
        if line.document is None:
            broken.append(line)
        else:
            read += 1
            found += tables.findings(line.document, rules.check(line.document))
    return read, found, broken


def ranges(path: str, parts: int) -> list[tuple[int, int]]:
    """Ranges of about one size; no matter where they are cut, each line is in one."""
    size = Path(path).stat().st_size
    return [*pairwise(size * part // parts for part in range(parts + 1))]


def on_dask(path: str) -> list[Checked]:
    """Let two workers share the file, in the order of the file."""
    with Client(
        n_workers=2,
        threads_per_worker=1,
        dashboard_address=":0",  # any port that is free
        silence_logs=ERROR,  # that a busy machine is slow to end a worker is no news
    ) as client:
        # A few ranges for each worker, so that none waits long for the other; and not
        # pure: the same bytes of a file are not always the same text.
        futures = [client.submit(check, path, *r, pure=False) for r in ranges(path, 8)]
        return [future.result() for future in futures]


def told(parts: Iterable[Checked]) -> str:
    """What was found in all parts together."""
    parts = [*parts]
    broken = [line for _, _, lines in parts for line in lines]
    rows = Counter(
        f"{row.code} {row.name}"
        for _, found, _ in parts
        for row in found
        if row.answer == "found"
    )
    read = sum(read for read, _, _ in parts)
    return "\n".join(
        (
            f"{read} documents were read, {len(broken)} could not be",
            *(f"byte {line.offset}: {p}" for line in broken for p in line.problems),
            *(f"{number:3} {rule}" for rule, number in sorted(rows.items())),
        )
    )


def write(path: str) -> None:
    """An archive of drafts, each third one mended, and one line that is no document."""
    drafts = (MENDED if n % 3 == 0 else DRAFT for n in range(30))
    documents.write_lines(
        path, (replace(draft, {"/key": f"draft-{n}"}) for n, draft in enumerate(drafts))
    )
    with Path(path).open("ab") as file:
        file.write(b'{"bilateral": 1, "type": "memo"}\n')


def main() -> None:
    """Write the archive, and have it checked."""
    with TemporaryDirectory() as folder:
        path = str(Path(folder, "archive.jsonl"))
        write(path)
        print(told(on_dask(path)))


if __name__ == "__main__":  # each worker imports this file
    main()
