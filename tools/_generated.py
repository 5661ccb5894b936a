"""What all generators share: write the files, or compare them (`--check`)."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def write_or_check(files: Mapping[Path, str], *, alone_in: Path | None = None) -> int:
    """Write each file, or with `--check` print how it differs; the exit code.

    Args:
        files: The text of each file.
        alone_in: A folder in which no other file may stand.
    """
    exists = alone_in is not None and alone_in.exists()
    there = set(alone_in.iterdir()) if exists else set()
    surplus = sorted(there - set(files))
    if "--check" not in sys.argv[1:]:
        for file in surplus:
            file.unlink()
        for file, text in files.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return 0
    changed = {
        file: was
        for file, text in files.items()
        if (was := file.read_text(encoding="utf-8") if file.exists() else "") != text
    }
    for file, was in changed.items():
        name = str(file.relative_to(ROOT))
        lines = difflib.unified_diff(
            was.splitlines(), files[file].splitlines(), name, f"{name} (generated)"
        )
        print("\n".join(line.rstrip("\n") for line in lines))
    for file in surplus:
        print(f"{file.relative_to(ROOT)}: is not generated")
    if changed or surplus:
        print(f"run: python {sys.argv[0].removesuffix('.py')}.py")
    return 1 if changed or surplus else 0
