"""How deep a value of a recursive type may be nested, so that all can be written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bilateral.errors import InvalidValue

MAX_NESTED = 20
"""Real ones have fewer than five; a document may be a few times deeper."""


def check_nesting(value: object, member: str) -> None:
    """Refuse a value that holds others of its type, in this member, too deep.

    Raises:
        InvalidValue: If it is nested more than `MAX_NESTED` deep.
    """
    if not getattr(value, member):  # as with most
        return
    layer = _inner(value, member)
    for _ in range(MAX_NESTED):
        if not layer:
            return
        layer = [part for outer in layer for part in _inner(outer, member)]
    reason = f"expected parts nested at most {MAX_NESTED} deep"
    raise InvalidValue.at(member, reason=reason)


def _inner(value: object, member: str) -> Sequence[Any]:
    parts = getattr(value, member, None)
    if parts is None:
        return ()
    return parts if isinstance(parts, tuple) else (parts,)
