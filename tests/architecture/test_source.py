import re
import runpy
from pathlib import Path
from typing import Any

import pytest

import bilateral

PACKAGE = Path(bilateral.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
FORGOTTEN = runpy.run_path(str(Path(__file__).parents[1] / "forgotten.py"))
NO_CLOCK_NO_LOCALE = re.compile(
    r"\b(?:today|now|utcnow|localtime|monotonic)\(|^\s*(?:import|from) (?:time|locale)\b",
    re.MULTILINE,
)


def test_the_modules_are_found() -> None:
    assert PACKAGE / "__init__.py" in MODULES
    assert (PACKAGE / "py.typed").exists()


@pytest.mark.parametrize(
    "module", MODULES, ids=lambda m: str(m.relative_to(PACKAGE.parent))
)
def test_no_module_reads_a_clock_or_the_locale(module: Path) -> None:
    assert NO_CLOCK_NO_LOCALE.findall(module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "guard",
    [
        pytest.param(guard, id=name)
        for name, guard in (FORGOTTEN["GUARDS"] | FORGOTTEN["LAWS"]).items()
    ],
)
def test_what_is_taken_out_to_see_it_missed_is_there(guard: Any) -> None:
    text = (PACKAGE / guard.file).read_text(encoding="utf-8")
    assert text.count(guard.text) == 1
