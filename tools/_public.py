"""The public modules of bilateral and their public names."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import bilateral


def public_modules() -> Iterator[ModuleType]:
    """The package and every module below it of which no part begins with `_`."""
    yield bilateral
    for found in pkgutil.walk_packages(bilateral.__path__, "bilateral."):
        if not any(part.startswith("_") for part in found.name.split(".")):
            yield importlib.import_module(found.name)


def public_names(module: ModuleType) -> list[str]:
    """What the module's `__all__` names, which each public module must have."""
    names: list[str] | None = getattr(module, "__all__", None)
    if names is None:
        message = (
            f"{module.__name__}: a public module names its public names in __all__"
        )
        raise SystemExit(message)
    return sorted(names)


def homes() -> dict[tuple[str, int], str]:
    """Where each public name is at home: in the innermost public module that names it.

    The modules around it only pass it on.
    The keys are the name and the identity of what it names.
    """
    modules = sorted(public_modules(), key=lambda m: m.__name__.count("."))
    return {
        (name, id(getattr(module, name))): module.__name__
        for module in modules
        for name in public_names(module)
    }


def first_line(value: object) -> str:
    """The first line of the docstring."""
    return (value.__doc__ or "").strip().partition("\n")[0]
