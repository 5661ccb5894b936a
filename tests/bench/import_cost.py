"""What `import bilateral` costs, class by class: python tests/bench/import_cost.py [runs].

Each run is a fresh interpreter with warm byte code, in which the time that attrs takes
for each class is measured; medians, in milliseconds. Beside it a bare start and attrs
alone, in the same runs.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys

PROBE = """
import json, time
began = time.perf_counter()
import attrs
attrs_alone = time.perf_counter() - began
took = {}
def timed(decorate):
    def frozen(cls=None, **options):
        if cls is None:
            return lambda cls: frozen(cls, **options)
        began = time.perf_counter()
        try:
            return decorate(**options)(cls)
        finally:
            took[cls.__module__ + "." + cls.__name__] = time.perf_counter() - began
    return frozen
attrs.frozen = timed(attrs.frozen)
began = time.perf_counter()
import bilateral
print(json.dumps([attrs_alone, time.perf_counter() - began, took]))
"""


def main(runs: str = "15") -> None:
    """Print the table, the dearest class first."""
    found = []
    for _ in range(int(runs) + 1):
        run = subprocess.run(
            [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True
        )
        found.append(json.loads(run.stdout))
    found = found[1:]  # the first one writes the byte code
    classes = {
        name: statistics.median(took[name] for _, _, took in found)
        for name in found[0][2]
    }
    rows = [
        ("attrs alone", statistics.median(alone for alone, _, _ in found)),
        ("bilateral, attrs being there", statistics.median(b for _, b, _ in found)),
        (f"of this, attrs for {len(classes)} classes", sum(classes.values())),
        *sorted(classes.items(), key=lambda row: -row[1]),
    ]
    table = [f"{seconds * 1000:7.1f} ms  {name}" for name, seconds in rows]
    sys.stdout.write("\n".join(table) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
