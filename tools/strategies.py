"""Write `bilateral/strategies/__init__.py`, a strategy for each type; `--check` compares.

A strategy is called what its type is called, in the plural; the members of a union that
is named for what they are (`Clause`, `Event`, a rule, a span) end in that word. What has
bounds of its own is written by hand in `_bounded.py`.
"""

from __future__ import annotations

import ast
import enum
import re
import sys
import types
from typing import Any, get_args

import attrs

import bilateral
from _generated import ROOT, write_or_check
from bilateral.model._shape import Array, below, shape
from reexports import public_names

FILE = ROOT / "src" / "bilateral" / "strategies" / "__init__.py"
BY_HAND = FILE.with_name("_bounded.py")
ENDS_IN = ("Clause", "Event", "EffectEvent", "RenewalRule", "RenewalSpan", "TermSpan")
IRREGULAR = {
    "CostTerms": "cost_terms",
    "CountedFrom": "starts_of_terms",
    "Extensions": "extensions",
    "Json": "json_values",
    "ReviewMinutes": "review_minutes",
    "Thanks": "thanks",
}
WIDTH = 88


def words(name: str) -> list[str]:
    """The words of a class's name, in small letters."""
    return [word.lower() for word in re.findall("[A-Z][a-z]*", name)]


def plural(words: list[str]) -> str:
    """The name of many of them."""
    name = "_".join(words)
    if re.search("[^aeiou]y$", name):
        return f"{name[:-1]}ies"
    return f"{name}es" if re.search("(s|x|ch|sh)$", name) else f"{name}s"


def strategy_name(name: str, value: Any) -> str:
    """What the strategy of a public type is called."""
    for union in ENDS_IN:
        if value in get_args(getattr(bilateral, union)):
            return plural([*words(name), words(union)[-1]])
    return IRREGULAR.get(name) or plural(words(name))


def is_drawn(value: Any) -> bool:
    """Is it a type of values that a document can hold, or a union of such?"""
    if isinstance(value, types.UnionType):
        return True
    return attrs.has(value) or (
        isinstance(value, type) and issubclass(value, enum.Enum)
    )


def definition(strategy: str, name: str, value: Any) -> str:
    """The line of a strategy, laid out as ruff does."""
    how = "Sized" if any(isinstance(s, Array) for s in below(shape(value))) else "Plain"
    start = f"{strategy}: {how}[model.{name}] = {how.lower()}("
    line = f'{start}"{name}")'
    return line if len(line) <= WIDTH else f'{start}\n    "{name}"\n)'


def main() -> int:
    """Write or compare the file."""
    by_hand = public_names(BY_HAND)
    public = {name: getattr(bilateral, name) for name in bilateral.__all__}
    drawn = {
        strategy_name(name, value): (name, value)
        for name, value in public.items()
        if is_drawn(value) and strategy_name(name, value) not in by_hand
    }
    doc = ast.get_docstring(ast.parse(FILE.read_text(encoding="utf-8")), clean=False)
    lines = [f'"""{doc}"""', "", "from __future__ import annotations", ""]
    lines += ["from bilateral import model"]
    lines += ["from bilateral.strategies._bounded import ("]
    lines += [*(f"    {name}," for name in sorted(by_hand)), ")"]
    lines += [
        "from bilateral.strategies._made import Plain, Sized, called, plain, sized"
    ]
    lines += ["", "__all__ = ["]
    lines += [*(f'    "{name}",' for name in sorted([*drawn, *by_hand])), "]", ""]
    lines += [definition(strategy, *drawn[strategy]) for strategy in sorted(drawn)]
    lines += ["", "called(globals(), __all__)"]
    return write_or_check({FILE: "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
