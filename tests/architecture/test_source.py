import re
from pathlib import Path

import pytest

import bilateral

PACKAGE = Path(bilateral.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
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
