"""Tell every text of `tests/texts/` in plain words; `--check` compares.

Read what is told beside the text itself: what got lost is missing here.
"""

from __future__ import annotations

import runpy
import sys

from _generated import ROOT, write_or_check

TEXTS = ROOT / "tests" / "texts"
sys.path.insert(0, str(ROOT / "examples"))


def main() -> int:
    """Write or compare what is told."""
    from _telling import told  # noqa: PLC0415 - found only once the path is set

    files = {}
    for file in sorted(TEXTS.glob("*.py")):
        names = runpy.run_path(str(file))
        whole = names.get("INSTRUMENT") or names["DOSSIER"]
        files[TEXTS / "told" / f"{file.stem}.txt"] = told(whole) + "\n"
    return write_or_check(files, alone_in=TEXTS / "told")


if __name__ == "__main__":
    sys.exit(main())
