"""How many draws Hypothesis makes, and what is left out where it is not installed.

The profile is named by `HYPOTHESIS_PROFILE`: `dev` (the default), `ci` (the default
where `CI` is set: the same draws in every run), `few` (the same as well where `CI` is
set), `nightly`.
"""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
NEEDS_HYPOTHESIS = re.compile(
    r"^\s*(?:from|import) hypothesis\b"
    r"|^\s*from bilateral import .*\b(?:strategies|testing)\b"
    r"|^\s*(?:from|import) bilateral\.(?:strategies|testing)\b",
    re.MULTILINE,
)

collect_ignore = ["typing"]  # read by mypy and pyright, not run
left_out: list[str] = []

if find_spec("hypothesis") is None:
    left_out = sorted(
        str(file.relative_to(HERE))
        for file in HERE.rglob("test_*.py")
        if file.is_relative_to(HERE / "laws")
        or NEEDS_HYPOTHESIS.search(file.read_text(encoding="utf-8"))
    )
    collect_ignore += left_out
else:
    from hypothesis import HealthCheck, settings

    in_ci = bool(os.environ.get("CI"))
    for name, examples in {"dev": 50, "ci": 50, "few": 10, "nightly": 5000}.items():
        same = name == "ci" or (name == "few" and in_ci)
        settings.register_profile(
            name,
            max_examples=examples,
            derandomize=same,
            database=None if same else settings().database,
            deadline=None,
            # In a fresh clone Hypothesis builds its table of Unicode within the first
            # draw, which takes a second.
            suppress_health_check=[HealthCheck.too_slow],
        )
    usual = "ci" if in_ci else "dev"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", usual))


def pytest_report_header() -> list[str]:
    """Say what the run does not look at."""
    if not left_out:
        return []
    return [f"not collected, since Hypothesis is not installed: {', '.join(left_out)}"]
