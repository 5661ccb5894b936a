"""Write the `__init__` files that pass on public names, and the union of clauses.

A new type is then one class, named in the `__all__` of its module; a new clause type is
one file. `--check` compares. Modules are read as text, since the files that this writes
may be out of step with them; of these only the docstring is kept.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable
from pathlib import Path

from _generated import ROOT, write_or_check

PACKAGE = ROOT / "src" / "bilateral"
MODEL = PACKAGE / "model"
CLAUSES = MODEL / "clause"
ANALYSIS = PACKAGE / "analysis"
WIDTH = 88

Names = dict[str, list[str]]
"""The public names of each module."""


def parsed(file: Path) -> ast.Module:
    """The module, as a tree."""
    return ast.parse(file.read_text(encoding="utf-8"))


def public_names(file: Path) -> list[str]:
    """What `__all__` names."""
    for node in parsed(file).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            found: list[str] = ast.literal_eval(node.value)
            return found
    message = f"{file}: no __all__"
    raise SystemExit(message)


def in_folder(folder: Path, package: str) -> Names:
    """The public modules of a folder, with their public names."""
    return {
        f"{package}.{file.stem}": public_names(file)
        for file in sorted(folder.glob("[!_]*.py"))
    }


def clause_types() -> list[str]:
    """Every class that is derived from the base of clauses."""
    return in_order(
        node.name
        for file in CLAUSES.glob("[!_]*.py")
        for node in parsed(file).body
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base) == "ClauseBase" for base in node.bases)
    )


def in_order(names: Iterable[str]) -> list[str]:
    """As ruff sorts imports; it sorts `__all__` by `kind_and_name`."""
    return sorted(names, key=lambda name: (kind_and_name(name)[0], name.casefold()))


def kind_and_name(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def passing_on(file: Path, names: Names, own: str = "", body: str = "") -> str:
    """The text of a file that imports names and exports them, `own` among them."""
    doc = ast.get_docstring(parsed(file), clean=False)
    exported = [name for given in names.values() for name in given]
    exported += [own] if own else []
    lines = [f'"""{doc}"""', "", "from __future__ import annotations", ""]
    lines += ["from typing import TypeAlias", ""] if body else []
    for module, given in sorted(names.items()):
        lines += [f"from {module} import ("]
        lines += [f"    {name}," for name in in_order(given)]
        lines += [")"]
    lines += ["", "__all__ = ["]
    lines += [f'    "{name}",' for name in sorted(exported, key=kind_and_name)]
    lines += ["]", *(["", body] if body else [])]
    return "\n".join(lines) + "\n"


def union(name: str, types: list[str]) -> str:
    """The alias of a union, laid out as ruff does."""
    one_line = f"{name}: TypeAlias = {' | '.join(types)}"
    if len(one_line) <= WIDTH:
        return one_line
    members = "\n    | ".join(types)
    return f"{name}: TypeAlias = (\n    {members}\n)"


def main() -> int:
    """Write or compare the four files."""
    clauses = in_folder(CLAUSES, "bilateral.model.clause")
    model = in_folder(MODEL, "bilateral.model")
    model["bilateral.model.clause"] = [n for own in clauses.values() for n in own]
    model["bilateral.model.clause"].append("Clause")
    everything = {
        "bilateral.errors": public_names(PACKAGE / "errors.py"),
        "bilateral.model": [name for own in model.values() for name in own],
    }
    files = {
        file: passing_on(file, names, *more)
        for file, names, more in (
            (
                CLAUSES / "__init__.py",
                clauses,
                ("Clause", union("Clause", clause_types())),
            ),
            (MODEL / "__init__.py", model, ()),
            (ANALYSIS / "__init__.py", in_folder(ANALYSIS, "bilateral.analysis"), ()),
            (PACKAGE / "__init__.py", everything, ()),
        )
    }
    return write_or_check(files)


if __name__ == "__main__":
    sys.exit(main())
