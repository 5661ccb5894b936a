"""Rules that other packages bring along."""

from __future__ import annotations

__all__ = ["load_plugins"]

from typing import TYPE_CHECKING

from bilateral.errors import BrokenPlugin, shown
from bilateral.rules._rule import Rule

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "bilateral.rules"


def load_plugins() -> tuple[Rule, ...]:
    """The rules of all installed packages that announce some, to extend a set with.

    A package names them in the entry point group ``bilateral.rules``; each entry point
    leads to a rule, or to a tuple or list of rules. Nothing is loaded before this call,
    and nothing is kept: ``DEFAULT.extend(*load_plugins())`` is a set like any other.

    Raises:
        BrokenPlugin: If an entry point leads nowhere, or to something else; it names it.
    """
    from importlib.metadata import entry_points

    found = sorted(entry_points(group=GROUP), key=lambda each: (each.name, each.value))
    return tuple(rule for each in found for rule in _rules_of(each))


def _rules_of(plugin: EntryPoint) -> tuple[Rule, ...]:
    name = f"{plugin.name!r} ({plugin.value})"
    try:
        loaded = plugin.load()
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise BrokenPlugin(name, reason) from error
    rules = tuple(loaded) if isinstance(loaded, tuple | list) else (loaded,)
    for each in rules:
        if not isinstance(each, Rule):
            raise BrokenPlugin(name, f"expected rules, got {shown(each)}")
    return rules
