"""A value with some of its keys and references changed, and all else as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from bilateral.errors import InvalidValue
from bilateral.model import Pair
from bilateral.model._references import has_keys
from bilateral.model._shape import Array, Both, Maybe, Shape, members

Change = Callable[[Shape, Any], Any]
"""What stands in place of a leaf or a record: `DOWN` to look at its parts."""
DOWN = object()
NOTHING = object()
"""Stands where nothing can: the holder is to do without it."""


def changed(wanted: Shape, value: Any, change: Change) -> Any:
    """The value with its leaves and records changed; itself if there is nothing to do."""
    if not has_keys(wanted):
        return value
    match wanted:
        case Maybe(inner):
            new = None if value is None else changed(inner, value, change)
            return None if new is NOTHING else new
        case Array(item, least):
            parts = [changed(item, part, change) for part in value]
            found = tuple(part for part in parts if part is not NOTHING)
            return NOTHING if len(found) < least else _same(value, found)
        case Both(half):
            first, second = (changed(half, part, change) for part in value)
            if NOTHING in (first, second):
                return NOTHING
            same = first is value.first and second is value.second
            return value if same else Pair(first, second)
        case _:
            new = change(wanted, value)
            return changed_members(value, change) if new is DOWN else new


def changed_members(value: Any, change: Change) -> Any:
    new = {
        m.name: part
        for m in members(type(value))
        if (old := getattr(value, m.name))
        is not (part := changed(m.shape, old, change))
    }
    if not new:
        return value
    try:
        return NOTHING if NOTHING in new.values() else attrs.evolve(value, **new)
    except InvalidValue:  # it can do without each, but not without all
        return NOTHING


def _same(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    same = len(old) == len(new) and all(map(lambda a, b: a is b, old, new))
    return old if same else new
