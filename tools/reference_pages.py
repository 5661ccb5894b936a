"""Write `docs/reference/`: one page for each public module; `--check` compares."""

from __future__ import annotations

import enum
import inspect
import sys
from types import ModuleType

from _generated import ROOT, write_or_check
from _public import first_line, homes, public_modules, public_names

HERE = ROOT / "docs" / "reference"
ROLES = {"autoclass": "class", "autoexception": "exc", "autofunction": "func"}


def directive(value: object) -> tuple[str, tuple[str, ...]]:
    """The directive of Sphinx for a value, and its options."""
    if inspect.isclass(value) and issubclass(value, BaseException):
        return "autoexception", (":members:",)
    if inspect.isclass(value) and issubclass(value, enum.Enum):
        return "autoclass", (":members:", ":undoc-members:")
    if inspect.isclass(value):
        return "autoclass", (":members:",)
    if inspect.isroutine(value):
        return "autofunction", ()
    return "autodata", (":no-value:",)


def page(module: ModuleType, home: dict[tuple[str, int], str]) -> str:
    """The page of a module: what is defined here, and links to what is passed on."""
    name = module.__name__
    lines = [f"# {name}", "", "```{eval-rst}", f".. automodule:: {name}"]
    lines += ["   :no-members:", ""]
    passed_on: list[str] = []
    for public in public_names(module):
        value = getattr(module, public)
        if inspect.ismodule(value):
            passed_on.append(f"- {{doc}}`{value.__name__}`: {first_line(value)}")
            continue
        kind, options = directive(value)
        there = home[public, id(value)]
        if there == name:
            lines += [f".. {kind}:: {name}.{public}", *(f"   {o}" for o in options), ""]
        else:
            link = f"{{py:{ROLES.get(kind, 'data')}}}`~{there}.{public}`"
            about = first_line(value) if kind != "autodata" else ""
            passed_on.append(f"- {link}: {about}" if about else f"- {link}")
    while not lines[-1]:
        lines.pop()
    lines.append("```")
    if passed_on:
        lines += ["", "## Names", "", *passed_on]
    return "\n".join(lines) + "\n"


def index(names: list[str]) -> str:
    """The list of the pages."""
    return "\n".join(
        [
            "# Reference",
            "",
            "One page for each public module.",
            "A name is public if the `__all__` of a public module holds it.",
            "",
            "```{toctree}",
            ":maxdepth: 1",
            "",
            *names,
            "```",
            "",
        ]
    )


def main() -> int:
    """Write or compare the pages."""
    home = homes()
    modules = sorted(public_modules(), key=lambda module: module.__name__)
    pages = {HERE / f"{m.__name__}.md": page(m, home) for m in modules}
    pages[HERE / "index.md"] = index([m.__name__ for m in modules])
    return write_or_check(pages, alone_in=HERE)


if __name__ == "__main__":
    sys.exit(main())
