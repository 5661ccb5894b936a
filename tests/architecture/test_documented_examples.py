"""Every example in a docstring, in the README and in the pages is run."""

import doctest
import importlib
import pkgutil
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

import bilateral

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
NEEDED_BY_PAGES = {
    "hypothesis": re.compile(r"^>>> .*\btesting\b", re.MULTILINE),  # the kit for rules
    "icalendar": re.compile(r"^>>> .*\bto_icalendar\b", re.MULTILINE),
}
for package, use in NEEDED_BY_PAGES.items():
    if find_spec(package) is None:
        PAGES = [p for p in PAGES if not use.search(p.read_text(encoding="utf-8"))]
FENCE = re.compile(r"^\s*```.*$", re.MULTILINE)
NEEDED_BY_MODULES = {
    "hypothesis": ("bilateral.strategies", "bilateral.testing"),
    "icalendar": ("bilateral.exports.calendar", "bilateral.exports._icalendar"),
}
OPTIONS = doctest.ELLIPSIS


def modules() -> list[str]:
    found = pkgutil.walk_packages(bilateral.__path__, "bilateral.")
    names = ["bilateral", *(module.name for module in found)]
    for package, users in NEEDED_BY_MODULES.items():
        if find_spec(package) is None:
            names = [name for name in names if not name.startswith(users)]
    return names


@pytest.mark.parametrize("name", modules())
def test_the_examples_of_a_module_hold(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, optionflags=OPTIONS).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_examples_of_a_page_hold(page: Path) -> None:
    # A fence is a blank line, so that it ends what an example should print.
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    assert doctest.DocTestRunner(optionflags=OPTIONS).run(test).failed == 0
    assert test.examples or page.name != "README.md"
