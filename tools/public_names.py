"""Write the list of all public names; `--check` compares.

A name that goes or comes is then seen in a review.
"""

from __future__ import annotations

import sys

from _generated import ROOT, write_or_check
from _public import public_modules, public_names

FILE = ROOT / "tests" / "architecture" / "public_names.txt"


def main() -> int:
    """Write or compare the list."""
    names = sorted(
        f"{module.__name__}.{name}"
        for module in public_modules()
        for name in public_names(module)
    )
    return write_or_check({FILE: "\n".join(names) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
