"""How many draws Hypothesis makes, and what is left out where an extra is missing.

The profile is named by `HYPOTHESIS_PROFILE`: `dev` (the default), `ci` (the default
where `CI` is set: the same draws in every run), `least` (the same as well where `CI` is
set), `nightly`.
"""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
NEEDS = {
    "hypothesis": re.compile(
        r"^\s*(?:from|import) hypothesis\b"
        r"|^\s*from bilateral import .*\b(?:strategies|testing)\b"
        r"|^\s*(?:from|import) bilateral\.(?:strategies|testing)\b",
        re.MULTILINE,
    ),
    "icalendar": re.compile(r"^\s*(?:from|import) icalendar\b", re.MULTILINE),
    "jsonschema": re.compile(r"^\s*(?:from|import) jsonschema\b", re.MULTILINE),
    "jsonschema_rs": re.compile(r"^\s*(?:from|import) jsonschema_rs\b", re.MULTILINE),
}
MISSING = [package for package in NEEDS if find_spec(package) is None]


def needs(file: Path, package: str) -> bool:
    """Whether the tests in a file cannot do without a package."""
    if package == "hypothesis" and file.is_relative_to(HERE / "laws"):
        return True
    return NEEDS[package].search(file.read_text(encoding="utf-8")) is not None


collect_ignore = ["typing"]  # read by mypy and pyright, not run
left_out = {
    package: sorted(
        str(file.relative_to(HERE))
        for file in HERE.rglob("test_*.py")
        if needs(file, package)
    )
    for package in MISSING
}
for files in left_out.values():
    collect_ignore += files

if "hypothesis" not in MISSING:
    from hypothesis import HealthCheck, settings

    in_ci = bool(os.environ.get("CI"))
    draws = {"dev": 50, "ci": 10, "least": 4, "nightly": 5000}
    for name, examples in draws.items():
        same = name == "ci" or (name == "least" and in_ci)
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
    return [
        f"not collected, since {package} is not installed: {', '.join(files)}"
        for package, files in left_out.items()
    ]
